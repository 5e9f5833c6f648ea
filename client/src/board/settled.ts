/** Makes of many calls the last one, when there was none for a while; `pause` tells how long, in milliseconds: at once for 0. */
export const settled = <A extends unknown[]>(
  pause: () => number,
  act: (...args: A) => void,
): ((...args: A) => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (...args) => {
    clearTimeout(timer);
    const rest = pause();
    if (rest === 0) act(...args);
    else timer = setTimeout(() => act(...args), rest);
  };
};
