import { describe } from 'vitest';
import { itNarrowsNothingAfter } from './attack-hundred.fixture';

describe('with all rules on', () => itNarrowsNothingAfter(0));
