/** Counts events; gives a function that takes the time of one more and tells whether they pass `limit` within `window`. */
export const tooOften = (limit: number, window: number): ((time: number) => boolean) => {
  let times: number[] = [];
  return (time) => {
    times = [...times.filter((earlier) => time - earlier < window), time];
    return times.length > limit;
  };
};
