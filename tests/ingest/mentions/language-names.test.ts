import { loadWorld } from '../../../graph/world/index.ts';
import { deNames } from '../../../ingest/languages/de/names.ts';
import { enNames } from '../../../ingest/languages/en/names.ts';
import { esNames } from '../../../ingest/languages/es/names.ts';
import { jaNames } from '../../../ingest/languages/ja/names.ts';
import { nlNames } from '../../../ingest/languages/nl/names.ts';
import { ptNames } from '../../../ingest/languages/pt/names.ts';
import { zhNames } from '../../../ingest/languages/zh/names.ts';
import { checkLanguageNames } from '../../contracts/language-names.ts';

const world = loadWorld();
checkLanguageNames(enNames, world);
checkLanguageNames(deNames, world);
checkLanguageNames(esNames, world);
checkLanguageNames(jaNames, world);
checkLanguageNames(nlNames, world);
checkLanguageNames(ptNames, world);
checkLanguageNames(zhNames, world);
