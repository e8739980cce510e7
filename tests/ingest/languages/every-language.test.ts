// Every pack that is listed keeps what rules count on; a further language is checked without a line here.

import { loadWorld } from '../../../graph/world/index.ts';
import { loadPack, READABLE } from '../../../ingest/languages/index.ts';
import { checkLanguage } from '../../contracts/language.ts';

const world = loadWorld();
for (const language of READABLE) checkLanguage((await loadPack(language))!, world);
