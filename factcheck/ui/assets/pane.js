// The reading pane. Whatever comes from the article is inserted as a text node, never parsed.
//
// Python decides what is selected; this file paints the likely answer at once and reports what
// was done as a queue of numbered events. The whole queue is sent with every press until Python
// acknowledges a number, so that quick presses are neither lost nor applied to the wrong claim.
// What stays without an answer is sent again; a press that arrives twice counts once.
//
// The article is built once for each revision; after that only what changed is painted, so that
// a text with thousands of marks answers as fast as a short one.

const MOVES = { j: 1, k: -1 };
const ACTS = { a: "agree", s: "skip", u: "undo" };
const FIXES = { 1: "apply 1", 2: "apply 2", 3: "apply 3" };  // a proposal, by its place
const FOCI = {  // native widgets beside the pane, by the class Streamlit gives to their key
  o: ".st-key-override button",
  n: "[class*='st-key-note'] textarea",
};
const TYPING = "textarea, select, [contenteditable=true], input:not([type=checkbox], [type=radio], [type=button])";
const PATIENCE = 2000, PATIENCE_MOST = 60000;  // ms until what has no answer is sent again
const TYPED = 200;  // ms after the last key until what was typed is checked
const LEAD = 1, NUMBER = 2, HEAD = 4;  // how a piece is shown, as marks.py says it

class Pane {
  constructor(root) {
    this.root = root;
    this.text = root.querySelector(".text");
    this.dialog = root.querySelector("dialog");
    this.run = Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join("");
    this.seq = 0;
    this.queue = [];
    this.local = null;    // the claim that the reader is on, while Python does not know yet
    this.keys = true;     // whether single keys do something
    this.adrift = false;  // after an undo only Python knows where the reader is
    this.editor = null;   // the paragraph that is being edited
    this.then = null;     // what to focus once Python has caught up
    this.patience = PATIENCE;
    this.wire();
  }

  wire() {
    const on = (selector, act) => { this.root.querySelector(selector).onclick = act; };
    on(".next", () => this.move(1));
    on(".previous", () => this.move(-1));
    on(".help", () => this.dialog.showModal());
    on(".close", () => this.dialog.close());
    const box = this.root.querySelector(".switch");
    box.onchange = () => {
      this.keys = box.checked;
      this.push({ act: box.checked ? "keys on" : "keys off", id: null, to: null });
    };
    this.text.onclick = (event) => {
      const mark = event.target.closest("mark");
      if (!mark) return;
      this.shown = mark.dataset.id;  // what was clicked is in sight, whichever spot it is
      this.press("go", mark.dataset.id, mark.dataset.id);
    };
    this.text.ondblclick = (event) => {
      const block = event.target.closest(".block");
      if (block) this.edit(block, event);
    };
    this.text.onkeydown = (event) => this.markKey(event);
  }

  take(data, send) {
    this.send = send;
    if (this.rev !== data.rev && !data.article) { send("events", []); return; }  // ask for it
    const same = this.data?.document === data.document;
    this.data = data;
    if (this.rev !== data.rev) this.build(data.article, same ? this.text.scrollTop : 0);
    this.tell(data.typed);
    if (data.ack.run === this.run && this.queue[0]?.seq <= data.ack.seq) {
      this.queue = this.queue.filter((e) => e.seq > data.ack.seq);
      this.patience = PATIENCE;
      this.wait();
    }
    if (!this.queue.length) {
      this.local = null;
      this.adrift = false;
      this.keys = this.root.querySelector(".switch").checked = data.keys;
    }
    this.paint();
    if (!this.queue.length && this.then) { this.focus(this.then); this.then = null; }
  }

  build(article, top) {
    this.editor = null;
    this.article = article;
    this.rev = this.data.rev;
    this.claims = article.claims;
    this.order = new Map(article.claims.map((claim, index) => [claim.id, index]));
    this.leads = new Map();   // claim → the mark that carries its icon
    this.marks = [];          // the marks by the number of their piece
    this.reach = article.reach;
    this.painted = { here: null, done: {}, off: "" };
    this.text.replaceChildren(this.page(article.pieces));
    this.text.scrollTop = top;
    this.root.querySelector(".bar").hidden = !this.claims.length;
    this.shown = null;
    for (const claim of this.claims) this.paintLead(claim, false);
  }

  // A block for each paragraph: what changes in one is not laid out again in the others.
  page(pieces) {
    const page = document.createDocumentFragment();
    let at = 0;  // in code points, as Python counts
    const block = () => {
      const made = page.appendChild(document.createElement("div"));
      made.className = "block";
      made.start = at;
      return made;
    };
    let here = block(), ended = false;
    const head = here.appendChild(document.createElement("span"));
    head.className = "head";
    pieces.forEach(([text, own, how], number) => {
      for (const part of own ? [text] : text.split(/(?<=\n)(?=[^\n])/)) {
        if (ended) here = block();
        (how & HEAD ? head : here).append(own ? this.mark(text, own, how, number) : part);
        at += Array.from(part).length;
        ended = !own && part.endsWith("\n");
      }
    });
    return page;
  }

  mark(text, own, how, number) {
    const claim = this.claims[this.order.get(own)];
    const mark = this.marks[number] = document.createElement("mark");
    mark.dataset.id = claim.id;
    mark.dataset.verdict = claim.verdict;
    mark.title = claim.word;
    mark.toggleAttribute("data-number", Boolean(how & NUMBER));
    if (how & LEAD) {
      const lead = mark.appendChild(document.createElement("span"));  // the icon and a first word
      const icon = lead.appendChild(document.createElement("span"));
      lead.className = "lead";
      icon.ariaHidden = "true";
      icon.className = "icon";
      icon.textContent = claim.icon;
      const word = text.match(/^\S{1,16}/u)?.[0] ?? "";
      lead.append(word);
      lead.toggleAttribute("data-bare", !word);
      text = text.slice(word.length);
      mark.setAttribute("role", "button");
      this.leads.set(claim.id, mark);
    }
    mark.append(text);
    return mark;
  }

  // The paragraph as plain text, to be typed in; what stands behind it stays out of reach.
  edit(block, event) {
    if (!block || this.editor || !block.textContent.trim()) return;
    const copy = block.cloneNode(true);
    copy.querySelectorAll(".icon").forEach((icon) => icon.remove());
    const old = copy.textContent.replace(/\n+$/, "");
    const place = event ? this.caret(block, event) : 0;
    const box = document.createElement("div"), told = document.createElement("ul");
    const tail = copy.textContent.slice(old.length);
    box.className = "editor";
    try { box.contentEditable = "plaintext-only"; } catch { box.contentEditable = "true"; }
    box.setAttribute("role", "textbox");
    box.setAttribute("aria-multiline", "true");
    box.setAttribute("aria-label", "Edit the paragraph. Enter keeps it, Escape leaves it as it was");
    box.textContent = old;
    told.className = "told";
    told.setAttribute("aria-label", "What the checks say of it");
    block.replaceChildren(box, told, tail);
    this.editor = { block, box, told, old, sent: old, at: block.start, timer: 0 };
    box.oninput = () => {
      clearTimeout(this.editor.timer);
      this.editor.timer = setTimeout(() => this.typed("edit"), TYPED);
    };
    box.onkeydown = (key) => {
      key.stopPropagation();
      if (key.key === "Escape") { key.preventDefault(); this.leave(false); }
      else if (key.key === "Enter" && !key.shiftKey) { key.preventDefault(); this.leave(true); }
    };
    box.onblur = () => this.leave(true);
    box.focus();
    const range = document.createRange(), words = box.firstChild;
    range.setStart(words, Math.min(place, words.length));
    range.collapse(true);
    const selection = document.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  // Where in the words of the block the pointer is.
  caret(block, event) {
    const found = document.caretPositionFromPoint?.(
      event.clientX, event.clientY, { shadowRoots: [this.text.getRootNode()] });
    if (!found || !block.contains(found.offsetNode)) return 0;
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEnd(found.offsetNode, found.offset);
    const copy = before.cloneContents();
    copy.querySelectorAll(".icon").forEach((icon) => icon.remove());
    return copy.textContent.length;
  }

  // Tell what is typed: to be checked ("edit"), kept, or given up.
  typed(act) {
    const { box, old, at } = this.editor, words = box.textContent;
    if (act === "edit" && words === this.editor.sent) return;
    this.editor.sent = words;
    this.queue = this.queue.filter((event) => event.act !== "edit");  // the last one says all
    this.push({ act, id: null, to: null, at, old, new: words });
  }

  leave(keep) {
    const editor = this.editor;
    if (!editor || editor.left) return;
    editor.left = true;
    clearTimeout(editor.timer);
    editor.box.contentEditable = "false";
    const changed = editor.box.textContent !== editor.old;
    if (keep && changed) { this.typed("keep"); this.adrift = true; return; }
    if (editor.sent !== editor.old || changed) this.typed("cancel");
    this.build(this.article, this.text.scrollTop);  // with its marks again
    this.paint();
  }

  // What the checks say of what is typed, below it.
  tell(typed) {
    if (!this.editor || this.editor.left) return;
    this.editor.told.replaceChildren(...(typed ?? []).map((claim) => {
      const line = document.createElement("li"), icon = document.createElement("span");
      line.dataset.verdict = claim.verdict;
      icon.className = "icon";
      icon.textContent = claim.icon;
      line.append(icon, claim.said);
      return line;
    }));
  }

  get here() { return this.adrift ? null : this.local ?? this.data.selected; }
  get visible() { return this.data.visible ?? this.claims.map((claim) => claim.id); }
  get walk() { return this.data.walk ?? this.visible; }  // what the keys visit

  paint() {
    const here = this.local ?? this.data.selected, before = this.painted;
    if (before.here !== here) {
      for (const [id, on] of [[before.here, false], [here, true]]) {
        for (const mark of this.within(id)) mark.toggleAttribute("data-lit", on);
        if (this.order.has(id)) this.paintLead(this.claims[this.order.get(id)], on);
      }
    }
    this.paintDone(before.done, here);
    this.paintFilter(before.off);
    this.painted = { here, done: this.data.done, off: this.off };
    this.root.ariaBusy = String(this.queue.length > 0);
    this.say(here, this.walk.indexOf(here));
    if (here && here !== this.shown) this.reveal(here);
  }

  paintDone(before, here) {
    const now = this.data.done;
    for (const id of new Set([...Object.keys(before), ...Object.keys(now)])) {
      if (before[id]?.words === now[id]?.words || !this.order.has(id)) continue;
      const claim = this.claims[this.order.get(id)], stands = now[id] ?? claim;  // an override wins
      for (const mark of this.own(id)) {
        mark.toggleAttribute("data-done", id in now);
        mark.dataset.verdict = stands.verdict;
        mark.title = now[id]?.words ?? claim.word;
      }
      this.paintLead(this.claims[this.order.get(id)], id === here);
    }
  }

  paintFilter(before) {
    this.off = this.data.visible?.join() ?? "";
    if (this.off === before) return;
    const visible = new Set(this.visible);
    for (const claim of this.claims) {
      for (const mark of this.own(claim.id)) mark.toggleAttribute("data-off", !visible.has(claim.id));
    }
  }

  within(id) {
    const spots = this.order.has(id) ? this.reach[id] : [];
    return spots.flatMap(([start, end]) => this.marks.slice(start, end).filter(Boolean));
  }

  own(id) { return this.within(id).filter((mark) => mark.dataset.id === id); }

  paintLead(claim, current) {
    const mark = this.leads.get(claim.id);
    if (!mark) return;
    const icon = mark.querySelector(".icon"), done = this.data.done[claim.id];
    icon.classList.toggle("done", Boolean(done));
    icon.dataset.done = done?.tick ?? "";
    icon.textContent = (done ?? claim).icon;
    const number = this.order.get(claim.id) + 1;
    const label = [claim.quote, (done ?? claim).word, `Claim ${number} of ${this.order.size}`, done?.words];
    mark.setAttribute("aria-label", label.filter(Boolean).join(". "));
    mark.tabIndex = current ? 0 : -1;
    if (current) mark.setAttribute("aria-current", "true");
    else mark.removeAttribute("aria-current");
  }

  say(here, at) {
    const total = this.walk.length;
    const words = at < 0 ? `${total} shown` : `${at + 1} of ${total}`;
    this.root.querySelector(".where").textContent = words;
    const claim = this.claims[this.order.get(here)];
    const live = this.root.querySelector(".unseen");
    const said = claim ? `Claim ${words}. ${(this.data.done[here] ?? claim).word}. ${claim.quote}` : "";
    if (live.textContent !== said) live.textContent = said;
  }

  reveal(id) {
    this.shown = id;
    const mark = this.leads.get(id);
    if (!mark) return;
    const box = mark.getBoundingClientRect(), pane = this.text.getBoundingClientRect();
    if (box.top < pane.top + 40 || box.bottom > pane.bottom - 60) {
      const by = box.top - pane.top - pane.height / 3;
      this.text.scrollBy({ top: by, behavior: Math.abs(by) > 3 * pane.height ? "instant" : "auto" });
    }
    if (this.text.contains(this.text.getRootNode().activeElement) &&
        this.text.getRootNode().activeElement !== this.text) mark.focus({ preventScroll: true });
  }

  // The next claim to visit in the order of the text, also from one that is not visited.
  beside(id, step) {
    const at = this.order.get(id) ?? -1;
    const walk = this.walk.map((other) => [this.order.get(other), other]);
    const ahead = walk.filter(([index]) => (step > 0 ? index > at : index < at));
    const found = step > 0 ? ahead[0] : ahead.at(-1);
    return found ? found[1] : id;
  }

  move(step) {
    const to = this.here === null ? null : this.beside(this.here, step);
    this.press(step > 0 ? "next" : "previous", this.here, to);
  }

  act(name) {
    if (name.startsWith("apply")) { this.press(name, this.here, null); this.adrift = true; return; }
    if (name === "undo") { this.press(name, this.here, null); this.adrift = true; return; }
    this.press(name, this.here, this.here === null ? null : this.beside(this.here, 1));
  }

  press(act, id, to) {
    if (!this.claims?.length) return;
    if (to !== null) { this.local = to; this.adrift = false; }
    this.push({ act, id, to });
  }

  push(event) {
    this.queue.push({ run: this.run, seq: ++this.seq, rev: this.rev, ...event });
    this.paint();  // before the server answers
    this.report();
  }

  report() {
    this.send("events", this.queue.slice());
    this.wait();
  }

  // A report would break off the run that may be about to answer the last one, so not during a
  // run; and ever longer, should the page not tell whether there is one.
  wait() {
    clearTimeout(this.timer);
    if (!this.queue.length) return;
    this.timer = setTimeout(() => {
      if (!this.root.isConnected) return;
      if (document.querySelector("[data-test-script-state=running]")) { this.wait(); return; }
      this.patience = Math.min(2 * this.patience, PATIENCE_MOST);
      this.report();
    }, this.patience);
  }

  // The panel may still be on its way.
  focus(selector, tries = 30) {
    const found = document.querySelector(selector);
    if (found) found.focus();
    else if (tries) setTimeout(() => this.focus(selector, tries - 1), 100);
  }

  markKey(event) {
    const mark = event.target.closest("mark");
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step) this.move(step);
    else if (event.key === "Enter" || event.key === " ") this.press("go", mark.dataset.id, mark.dataset.id);
    else return;
    event.preventDefault();
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (this.dialog.open || !this.keys) return;
    const target = event.composedPath()[0];
    if (target.matches?.(TYPING) || target.isContentEditable) return;
    if (document.querySelector("[role=dialog]")) return;
    const key = event.key.toLowerCase();
    if (key in MOVES) this.move(MOVES[key]);
    else if (key in ACTS) this.act(ACTS[key]);
    else if (key in FIXES) this.act(FIXES[key]);
    else if (key === "e") this.edit(this.leads.get(this.here)?.closest(".block"));
    else if (key in FOCI) this.queue.length ? (this.then = FOCI[key]) : this.focus(FOCI[key]);
    else if (key === "?") this.dialog.showModal();
    else return;
    event.preventDefault();
  }
}

export default function (component) {
  const root = component.parentElement.querySelector(".pane");
  if (!root) return;
  root.pane ??= new Pane(root);
  const pane = root.pane;
  if (component.data) pane.take(component.data, component.setStateValue);
  // One listener for the life of the pane: cleanups may come late, or without another call.
  if (pane.hears) return;
  pane.hears = true;
  document.addEventListener("keydown", (event) => { if (root.isConnected) pane.key(event); });
}
