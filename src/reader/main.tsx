import {readUiLanguage, translate} from '../browser/translate.ts';
import {showPage} from '../ui/show-page.tsx';
import {Reader} from './reader.tsx';

showPage(<Reader address={location.href} />, {translate, locale: readUiLanguage()});
