/** The mark of a city's own answers, around a point. */
export const diamond = 'M0-6L6 0L0 6L-6 0Z';
