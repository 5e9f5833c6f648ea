/** Pages written by somebody who means harm: markup, links that run commands, formulas, signs that steer a terminal. */

export const HOSTILE = `
=== q1/hostile.okr
cycle: 2026-Q1
phase: launched

team evil: \u001b[31m<img src=x onerror="window.harmed=1">
  mission: "><script>window.harmed=1</script>
  lead: @a"onmouseover="window.harmed=1
  objective bad: \u009b2J\u001b[2J [Click](command:workbench.action.quit) <iframe src="https://evil.example"></iframe>
    why: # Not a heading
    owner: =cmd|'/c calc'!A1
    heard: ![x](https://evil.example/pixel.png)
    kr reach sum: =HYPERLINK("https://evil.example","Open") from 1 to 2
      2026-02-02: 1, confidence 4/10, \u001b]0;title\u0007
      2026-02-09: 1.5, confidence 6/10, <b onclick=alert(1)>note</b>
    kr impact plus: +SUM(1+1)*cmd from 3 to 4
    kr business at: @SUM(1+1) from 5 to 6
  initiative work: | --- | <style>*{display:none}</style>
    moves: bad.sum
    status: doing
  health h: -2+3+cmd at most 5
    2026-02-09: 4
  week 2026-02-09
    commit: ]( command:x ) \`code\` **bold** ~~gone~~
    win: 1. first
`;
