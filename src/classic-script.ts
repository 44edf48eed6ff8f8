/** `samspill.iife.js`, for pages that cannot load modules: all elements, and those that a page asks for otherwise. */
import './index.js';

import { upgradePage } from './page/upgrade/upgrade-page.js';

if (document.readyState === 'loading') document.addEventListener('readystatechange', upgradePage, { once: true });
else upgradePage();
