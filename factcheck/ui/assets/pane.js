// The reading pane. Whatever comes from the article is inserted as a text node, never parsed.
//
// Python decides what is selected; this file paints the likely answer at once and reports what
// was done as a queue of numbered events. The queue is resent whole until Python acknowledges a
// number, so that quick presses are neither lost nor applied to the wrong claim.

const MOVES = { j: 1, k: -1 };
const ACTS = { a: "agree", s: "skip", u: "undo" };
const FOCI = {  // native widgets beside the pane, by the class Streamlit gives to their key
  o: ".st-key-override button",
  n: "[class*='st-key-note'] textarea",
};
const TYPING = "textarea, select, [contenteditable=true], input:not([type=checkbox], [type=radio], [type=button])";
const SWITCH = "factcheck-single-keys";
const RESEND = 1500;  // milliseconds

class Pane {
  constructor(root) {
    this.root = root;
    this.text = root.querySelector(".text");
    this.dialog = root.querySelector("dialog");
    this.run = Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join("");
    this.seq = 0;
    this.queue = [];
    this.local = null;    // the claim that the reader is on, while Python does not know yet
    this.adrift = false;  // after an undo only Python knows where the reader is
    this.then = null;     // what to focus once Python has caught up
    this.wire();
  }

  wire() {
    const on = (selector, act) => { this.root.querySelector(selector).onclick = act; };
    on(".next", () => this.move(1));
    on(".previous", () => this.move(-1));
    on(".help", () => this.dialog.showModal());
    on(".close", () => this.dialog.close());
    const box = this.root.querySelector(".switch");
    box.checked = remembered();
    box.onchange = () => remember(box.checked);
    this.text.onclick = (event) => {
      const mark = event.target.closest("mark");
      if (mark) this.press("go", mark.dataset.id, mark.dataset.id);
    };
    this.text.onkeydown = (event) => this.markKey(event);
  }

  take(data, send) {
    this.data = data;
    this.send = send;
    this.order = new Map(data.claims.map((claim, index) => [claim.id, index]));
    if (data.ack.run === this.run) this.queue = this.queue.filter((e) => e.seq > data.ack.seq);
    if (!this.queue.length) { this.local = null; this.adrift = false; }
    if (this.rev !== data.rev) this.build();
    this.paint();
    if (!this.queue.length && this.then) { this.focus(this.then); this.then = null; }
  }

  build() {
    this.rev = this.data.rev;
    const page = document.createDocumentFragment();
    const head = page.appendChild(document.createElement("span"));
    head.className = "head";
    const body = page.appendChild(document.createElement("span"));
    for (const piece of this.data.pieces) {
      (piece.head ? head : body).append(piece.own ? this.mark(piece) : piece.text);
    }
    this.text.replaceChildren(page);
    this.text.scrollTop = 0;
    this.shown = null;
  }

  mark(piece) {
    const claim = this.data.claims[this.order.get(piece.own)];
    const mark = document.createElement("mark");
    mark.dataset.id = claim.id;
    mark.dataset.within = piece.within.join(" ");
    mark.dataset.verdict = claim.verdict;
    mark.title = claim.word;
    mark.toggleAttribute("data-number", piece.number);
    if (piece.lead) {
      const badge = mark.appendChild(document.createElement("span"));
      const icon = badge.appendChild(document.createElement("span"));
      badge.className = "badge";
      badge.ariaHidden = "true";
      icon.className = "icon";
      icon.textContent = claim.icon;
      mark.setAttribute("role", "button");
    }
    mark.append(piece.text);
    return mark;
  }

  get here() { return this.adrift ? null : this.local ?? this.data.selected; }

  paint() {
    const here = this.local ?? this.data.selected;
    const visible = new Set(this.data.visible);
    for (const mark of this.text.querySelectorAll("mark")) {
      const claim = this.data.claims[this.order.get(mark.dataset.id)];
      mark.toggleAttribute("data-lit", mark.dataset.within.split(" ").includes(here) || claim.id === here);
      mark.toggleAttribute("data-done", Boolean(claim.done));
      mark.toggleAttribute("data-off", !visible.has(claim.id));
      if (mark.hasAttribute("role")) this.paintLead(mark, claim, claim.id === here);
    }
    this.root.ariaBusy = String(this.queue.length > 0);
    const at = this.data.visible.indexOf(here);
    this.say(here, at);
    if (here && here !== this.shown) this.reveal(here);
  }

  paintLead(mark, claim, current) {
    const icon = mark.querySelector(".icon");
    icon.classList.toggle("done", Boolean(claim.done));
    icon.dataset.done = claim.tick;
    const number = this.order.get(claim.id) + 1;
    const label = [claim.quote, claim.word, `Claim ${number} of ${this.order.size}`, claim.done];
    mark.setAttribute("aria-label", label.filter(Boolean).join(". "));
    mark.tabIndex = current ? 0 : -1;
    if (current) mark.setAttribute("aria-current", "true");
    else mark.removeAttribute("aria-current");
  }

  say(here, at) {
    const total = this.data.visible.length;
    const words = at < 0 ? `${total} shown` : `${at + 1} of ${total}`;
    this.root.querySelector(".where").textContent = words;
    const claim = this.data.claims[this.order.get(here)];
    const live = this.root.querySelector("[aria-live]");
    const said = claim ? `Claim ${words}. ${claim.word}. ${claim.quote}` : "";
    if (live.textContent !== said) live.textContent = said;
  }

  reveal(id) {
    this.shown = id;
    const mark = this.lead(id);
    if (!mark) return;
    const box = mark.getBoundingClientRect(), pane = this.text.getBoundingClientRect();
    if (box.top < pane.top + 40 || box.bottom > pane.bottom - 60) {
      this.text.scrollTop += box.top - pane.top - pane.height / 3;
    }
    if (this.text.contains(this.text.getRootNode().activeElement) &&
        this.text.getRootNode().activeElement !== this.text) mark.focus({ preventScroll: true });
  }

  lead(id) { return this.text.querySelector(`mark[role=button][data-id="${CSS.escape(id)}"]`); }

  // The next visible claim in the order of the text, also from one that the filter hides.
  beside(id, step) {
    const at = this.order.get(id) ?? -1;
    const visible = this.data.visible.map((other) => [this.order.get(other), other]);
    const ahead = visible.filter(([index]) => (step > 0 ? index > at : index < at));
    const found = step > 0 ? ahead[0] : ahead.at(-1);
    return found ? found[1] : id;
  }

  move(step) {
    const to = this.here === null ? null : this.beside(this.here, step);
    this.press(step > 0 ? "next" : "previous", this.here, to);
  }

  act(name) {
    if (name === "undo") { this.press(name, this.here, null); this.adrift = true; return; }
    this.press(name, this.here, this.here === null ? null : this.beside(this.here, 1));
  }

  press(act, id, to) {
    if (!this.data.claims.length) return;
    this.queue.push({ run: this.run, seq: ++this.seq, act, id, to });
    if (to !== null) { this.local = to; this.adrift = false; }
    this.paint();  // before the server answers
    this.resend();
  }

  resend() { this.send("events", this.queue.slice()); }

  focus(selector) { document.querySelector(selector)?.focus(); }

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
    if (this.dialog.open || !remembered()) return;
    const target = event.composedPath()[0];
    if (target.matches?.(TYPING) || target.isContentEditable) return;
    if (document.querySelector("[role=dialog]")) return;
    const key = event.key.toLowerCase();
    if (key in MOVES) this.move(MOVES[key]);
    else if (key in ACTS) this.act(ACTS[key]);
    else if (key in FOCI) this.queue.length ? (this.then = FOCI[key]) : this.focus(FOCI[key]);
    else if (key === "?") this.dialog.showModal();
    else return;
    event.preventDefault();
  }
}

function remembered() {
  try { return localStorage.getItem(SWITCH) !== "off"; } catch { return true; }
}

function remember(on) {
  try { localStorage.setItem(SWITCH, on ? "on" : "off"); } catch { /* for this page only */ }
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
  // What was sent while Streamlit was redrawing may be lost: until acknowledged, send it again.
  setInterval(() => { if (root.isConnected && pane.queue.length) pane.resend(); }, RESEND);
}
