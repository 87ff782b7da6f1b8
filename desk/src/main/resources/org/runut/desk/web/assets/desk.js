// The desk works without this; it adds keys, and the sentence of a mark beside it.
"use strict";
(() => {
  const claims = () => [...document.querySelectorAll("[data-claim]")].filter((e) => e.offsetParent !== null);
  let here = null;

  function go(step) {
    const all = claims();
    if (all.length === 0) return;
    let at = all.indexOf(here);
    if (at < 0) {
      const top = window.scrollY + 90;
      at = all.findIndex((e) => e.getBoundingClientRect().top + window.scrollY >= top);
      at = at < 0 ? (step > 0 ? 0 : all.length - 1) : step > 0 ? at : at - 1;
    } else {
      at += step;
    }
    if (at < 0 || at >= all.length) return;
    if (here) here.classList.remove("here");
    here = all[at];
    here.classList.add("here");
    here.scrollIntoView({ block: "center" });
    const link = here.querySelector("a[href]");
    if (link) link.focus({ preventScroll: true });
  }

  function up() {
    const story = document.querySelector("[data-up]");
    const target = story ? story.getAttribute("href") : "/";
    if (location.pathname !== target) location.assign(target);
  }

  // To the box a claim is pasted into, here or on its own page.
  function ask() {
    const box = document.getElementById("asked");
    if (box) enter(box);
    else location.assign("/ask#key-p");
  }

  // From a mark of a chart to the next one.
  function along(e, mark) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
    const marks = [...mark.closest(".chart").querySelectorAll(".mark")];
    const next = step && marks[marks.indexOf(mark) + step];
    if (!next) return;
    e.preventDefault();
    next.focus();
  }

  const keys = {
    p: ask,
    j: () => go(1),
    k: () => go(-1),
    u: up,
    "/": () => { const q = document.querySelector("[data-key='/']"); if (q) { q.focus(); q.select(); } },
    "?": () => { const d = document.getElementById("keys"); if (d && !d.open) d.showModal(); },
  };

  // What is folded away is opened where an address leads into it.
  const aimed = () => (location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null);
  function unfold() {
    const target = aimed();
    for (let fold = target && target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  }
  window.addEventListener("hashchange", unfold);
  unfold();

  // A page that was come back to goes on where its reader was: at the claim that was decided about, or at what stands there now.
  const everyClaim = () => [...document.querySelectorAll("[data-claim]")];
  function resume() {
    const left = sessionStorage.getItem("left");
    sessionStorage.removeItem("left");
    let target = aimed();
    if (!target && left && location.search.includes("done=")) {
      const [path, at] = left.split("\n");
      if (path === location.pathname) target = everyClaim()[Math.min(Number(at), everyClaim().length - 1)];
    }
    if (!target || !target.matches("[data-claim]")) return;
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    here = target;
    here.classList.add("here");
    here.scrollIntoView({ block: "center" });
    const link = here.querySelector("a[href]");
    if (!link || !location.search.includes("done=")) return;
    // Browsers take the focus away when they go to the place that an address names, which is once all has loaded.
    window.addEventListener("load", () => setTimeout(() => {
      if (document.activeElement === document.body) link.focus({ preventScroll: true });
    }));
  }
  document.addEventListener("submit", (e) => {
    const by = e.submitter && e.submitter.closest("[data-claim]");
    const at = everyClaim().indexOf(by || here);
    if (at >= 0) sessionStorage.setItem("left", `${location.pathname}\n${at}`);
  });
  resume();

  // Fields that fill themselves: from what is selected in the text, from a file.
  const selection = document.querySelector("[data-selection]");
  const pick = document.querySelector("[data-pick]");
  const value = document.querySelector("[data-picked]");
  // A button beside the words leads to the form that puts them in, with their first number.
  function offer(box, words) {
    pick.hidden = !box || box.width === 0;
    if (pick.hidden) return;
    const number = words.match(/\d[\d.,]*/);
    if (number && value) value.value = number[0].replace(/[.,]+$/, "");
    pick.style.left = `${Math.min(Math.max(8, box.left + window.scrollX), document.documentElement.clientWidth - 190)}px`;
    pick.style.top = `${box.bottom + window.scrollY + 8}px`;
  }
  if (pick) {
    document.body.append(pick);
    pick.addEventListener("pointerdown", (e) => e.preventDefault());
    pick.addEventListener("click", () => {
      pick.hidden = true;
      if (value) { value.focus(); value.scrollIntoView({ block: "center" }); }
    });
  }
  if (selection) {
    document.addEventListener("selectionchange", () => {
      const s = document.getSelection();
      const at = s.anchorNode instanceof Element ? s.anchorNode : s.anchorNode && s.anchorNode.parentElement;
      const inText = at && at.closest(".text");
      const words = s.toString().replace(/\s+/g, " ").trim();
      const picked = inText && words.length > 0 && words.length < 2000;
      if (picked) selection.value = words;
      if (pick) offer(picked ? s.getRangeAt(0).getBoundingClientRect() : null, words);
    });
  }
  // What is not done yet is looked at again.
  const again = document.querySelector("[data-again]");
  if (again && again.dataset.again) setTimeout(() => location.reload(), Number(again.dataset.again));
  // A slider tells the day it is on while it moves, and asks once it rests there.
  document.documentElement.classList.add("scripted");
  for (const slider of document.querySelectorAll("[data-slider]")) {
    const days = slider.dataset.slider.split("|");
    const told = slider.form.querySelector("output");
    let resting = 0;
    slider.addEventListener("input", () => {
      const day = days[slider.value - 1] || "";
      told.textContent = day;
      slider.setAttribute("aria-valuetext", day);
      clearTimeout(resting);
    });
    slider.addEventListener("change", () => {
      clearTimeout(resting);
      resting = setTimeout(() => slider.form.requestSubmit(), 400);
    });
  }

  // A field that a key leads to: what stands in it is marked, so that typing takes its place.
  function enter(field) {
    field.focus();
    if (field.select) field.select();
    field.scrollIntoView({ block: "center" });
  }

  // What a key does to the claim that is marked, where it has no button of its own: at once, or on its page.
  const acts = { s: "part", t: "to-check", d: "checked", a: "mine" };
  // What concerns a whole story: M joins the marked one with another, S ticks an article that leaves it.
  function ofStory(e) {
    const tick = here && here.querySelector("input[type='checkbox']");
    const link = here && here.matches(".story") && here.querySelector("a[href^='/story/']");
    if (e.key === "S" && tick) {
      tick.click();
      tick.focus();
    } else if ((e.key === "M" || e.key === "S") && link) {
      location.assign(`${link.getAttribute("href")}#key-${e.key}`);
    } else {
      return false;
    }
    e.preventDefault();
    return true;
  }
  function act(e) {
    if (ofStory(e)) return;
    const field = document.querySelector(`[data-field="${CSS.escape(e.key)}"]`);
    if (field) { e.preventDefault(); enter(field); return; }
    const own = here && here.querySelector("a[data-press='e']");
    const form = document.getElementById("decide");
    const claim = here && here.dataset.claim;
    if (!own || !form || !claim) return;
    if (Object.hasOwn(acts, e.key)) {
      e.preventDefault();
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = acts[e.key];
      field.value = claim;
      form.append(field);
      form.requestSubmit();
    } else if ("vomnr#".includes(e.key) && e.key.length === 1) {
      e.preventDefault();
      location.assign(`${own.getAttribute("href")}#key-${e.key === "#" ? "tag" : e.key}`);
    }
  }
  if (location.hash.startsWith("#key-")) {
    const key = location.hash.slice(5);
    const field = document.querySelector(`[data-field="${CSS.escape(key === "tag" ? "#" : key)}"]`);
    if (field) enter(field);
  }

  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing) return;
    const at = e.target;
    if (at instanceof Element && (at.isContentEditable || at.matches("input:not([type='checkbox']), textarea, select"))) {
      if (e.key === "Escape") at.blur();
      return;
    }
    if (document.querySelector("dialog[open]")) return;
    const mark = at instanceof Element && at.closest(".chart .mark");
    if (mark) along(e, mark);
    const run = keys[e.key];
    if (run) { e.preventDefault(); run(); return; }
    // A key that presses a button: that of the claim that is marked, else of the notice or of a page about one claim.
    const press = `[data-press="${CSS.escape(e.key)}"]`;
    const button = (here && here.querySelector(press)) || document.querySelector(`.notice ${press}, .decide ${press}`);
    if (button) { e.preventDefault(); button.click(); return; }
    act(e);
  });

  // The sentence of a mark.
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.hidden = true;
  tip.setAttribute("aria-hidden", "true");
  const head = document.createElement("b");
  const quote = document.createElement("q");
  tip.append(head, quote);
  document.body.append(tip);
  function show(mark) {
    const row = document.getElementById(mark.dataset.row);
    head.textContent = mark.getAttribute("aria-label");
    quote.textContent = row ? row.querySelector(".sentence").textContent : "";
    tip.hidden = false;
    const box = mark.getBoundingClientRect();
    const left = Math.min(Math.max(8, box.left + box.width / 2 - tip.offsetWidth / 2), document.documentElement.clientWidth - tip.offsetWidth - 8);
    const above = box.top - tip.offsetHeight - 10;
    tip.style.left = `${left + window.scrollX}px`;
    tip.style.top = `${(above > 60 ? above : box.bottom + 10) + window.scrollY}px`;
  }
  const hide = () => { tip.hidden = true; };
  for (const mark of document.querySelectorAll(".mark")) {
    mark.addEventListener("pointerenter", () => show(mark));
    mark.addEventListener("focus", () => show(mark));
    mark.addEventListener("pointerleave", hide);
    mark.addEventListener("blur", hide);
  }
  document.addEventListener("keydown", (e) => { if (e.key === "Escape") hide(); });

  // Where in a story the reader is.
  const jumps = new Map();
  for (const a of document.querySelectorAll(".jump a[href^='#']")) {
    const part = document.getElementById(decodeURIComponent(a.getAttribute("href").slice(1)));
    if (part) jumps.set(part, a);
  }
  if (jumps.size > 0) {
    let at = null;
    const seen = new IntersectionObserver((entries) => {
      for (const e of entries) {
        if (e.isIntersecting) {
          if (at) at.classList.remove("at");
          at = jumps.get(e.target);
          at.classList.add("at");
        }
      }
    }, { rootMargin: "-15% 0px -75% 0px" });
    for (const part of jumps.keys()) seen.observe(part);
  }
})();
