// Starts the page: who is signed in, then the view that the address names.
import { get } from './api.js';
import { account } from './account.js';
import { start } from './routes.js';
import { mark } from './words.js';
import { renderTop } from './top.js';

mark();
account.set(await get('account'));
start(renderTop);
