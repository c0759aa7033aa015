import { mutateFolder } from '../../mutation.config.mjs';

// The troubles are a table of data, and the catalogue and the panel are held to by tests of their own.
export default mutateFolder(import.meta.url, {
  mutate: ['!lib/recommendations/troubles.ts', '!lib/recommendations/{catalogue,panel}/**'],
});
