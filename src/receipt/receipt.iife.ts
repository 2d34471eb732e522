import {offerReceipt} from '../browser/receipt-script.ts';
import {openReceipt} from './open-receipt.ts';

offerReceipt(openReceipt);
