import {readUiLanguage, translate} from '../browser/translate.ts';
import {showPage} from '../ui/show-page.tsx';
import './popup.css';
import {Popup} from './popup.tsx';

showPage(<Popup />, {translate, locale: readUiLanguage()});
