import { keep, kept } from '#ui/kept.ts';

const mark = 'gewerk.kept';

/** Whether anything was ever kept in this device's database: where not, nobody need open it. */
export const everKept = (): boolean => kept(mark) === true;

export const markKept = (): void => keep(mark, true);
