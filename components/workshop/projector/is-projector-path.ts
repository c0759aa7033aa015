/** Whether a path is that of a projector page: the whole workshop reads it from afar, so nothing stands around it. */
export function isProjectorPath(path: string): boolean {
  return /^\/assessments\/[^/]+\/workshops\/[^/]+\/projector$/.test(path);
}
