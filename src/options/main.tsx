import {readUiLanguage, translate} from '../browser/translate.ts';
import {showPage} from '../ui/show-page.tsx';
import {Options} from './options.tsx';

document.title = translate('optionsTitle');
showPage(<Options />, {translate, locale: readUiLanguage()});
