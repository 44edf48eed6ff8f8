/**
 * The script of `editor.html`: the editor with the widgets in it. It is one classic script, so that the page also works
 * when it is opened from a disk.
 */
import examples from 'samspill-examples';

import { SamspillEditorElement } from './editor/samspill-editor.js';

const editor = new SamspillEditorElement();
editor.examples = examples;
document.querySelector('#editor')?.replaceWith(editor);
