/**
 * What a day to come is expected to cost: the mean of three plain methods, each of which knows the
 * week.
 *
 * Weekly-naive: as much as the same weekday last had. Same-weekday mean: as much as it had in the
 * last four weeks. Seven-day mean: the last seven days, spread over the week as the last four weeks
 * were; unspread it would give a Sunday the spend of a Tuesday, and be wrong about every part of a
 * week.
 */
const weekDays = 7;
const weeks = 4;

/**
 * @param spends of whole days, oldest first, without gaps, none below zero.
 * @param known how many of them are known, at least a week: the forecast stands at the start of
 *   day `known`.
 * @returns what is expected of the day so many days ahead, 0 being day `known` itself.
 */
export function expectedSpend(spends: readonly number[], known: number): (ahead: number) => number {
  const recent = meanOfLast(spends, known, weekDays);
  const usual = meanOfLast(spends, known, weekDays * Math.min(weeks, Math.floor(known / weekDays)));
  return (ahead) => {
    const naiveDay = known - weekDays + (ahead % weekDays);
    let sameWeekday = 0;
    let sameWeekdayCount = 0;
    for (let week = 0; week < weeks; week += 1) {
      const day = naiveDay - week * weekDays;
      if (day < 0) break;
      sameWeekday += spends[day] ?? 0;
      sameWeekdayCount += 1;
    }
    const weekdayMean = sameWeekday / sameWeekdayCount;
    const spread = usual > 0 ? recent * (weekdayMean / usual) : recent;
    return ((spends[naiveDay] ?? 0) + weekdayMean + spread) / 3;
  };
}

function meanOfLast(spends: readonly number[], known: number, days: number): number {
  let sum = 0;
  for (let day = known - days; day < known; day += 1) sum += spends[day] ?? 0;
  return sum / days;
}
