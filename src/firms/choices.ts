/** What one may choose as the week's budget for social media, in minutes. */
export const weeklyMinutes = [15, 30, 60, 120] as const;

/** Nobody has more minutes than these in a week. */
export const mostMinutes = 2400;
