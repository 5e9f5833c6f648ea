/** Makes of many calls the last one, when there was none for a while; `pause` tells how long, in milliseconds. */
export const settled = <A extends unknown[]>(
  pause: () => number,
  act: (...args: A) => void,
): ((...args: A) => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => act(...args), pause());
  };
};
