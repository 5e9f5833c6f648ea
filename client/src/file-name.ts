/** The name of a file that is made of what stands on a page, which may be anything. */

const LONGEST = 100;
const PLAIN = "okr";

/** In: a name with its ending. Out: one that stands in a folder, on every system, and never leads out of it. */
export const cleanFileName = (name: string): string => {
  const clean = name.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+/gu, "-").replace(/\.{2,}/g, ".");
  const dot = clean.lastIndexOf(".");
  const [stem, ending] = dot < 0 ? [clean, ""] : [clean.slice(0, dot), clean.slice(dot + 1).trim()];
  return (
    (stem
      .replace(/^[\s.-]+/, "")
      .slice(0, LONGEST)
      .replace(/[\s.-]+$/, "") || PLAIN) + (ending && `.${ending}`)
  );
};

const TEAM = /^\s*(?:team|company)[ \t]+([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}_-]*)/mu;

/** In: what stands on a page, and how many names were tried. Out: a name for its file: that of the team, if it has one. */
export const pageName = (content: string, count: number): string => {
  const stem = TEAM.exec(content)?.[1] ?? "okrs";
  return cleanFileName(`${count === 1 ? stem : `${stem}-${count}`}.okr`);
};
