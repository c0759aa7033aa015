/**
 * The path of a database file, as the driver reads it from its address: percent signs are undone, and a host before an
 * absolute path is passed over. What the driver refuses, it refuses better than we could.
 *
 * @param {string} url
 * @returns {string}
 */
export function sqliteFile(url) {
  const path = /^file:(?:\/\/[^/?#]*)?([^?#]*)/.exec(url)?.[1] ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
