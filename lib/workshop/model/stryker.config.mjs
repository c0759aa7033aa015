import { mutateFolder } from '../../../mutation.config.mjs';

export default mutateFolder(import.meta.url);
