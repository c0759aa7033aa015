/** Runs in the browser before React takes over the page. */
import { keepTyped } from '@/lib/browser/keep-typed';
import { followTranslators } from '@/lib/browser/translated-text';

followTranslators();
keepTyped();
