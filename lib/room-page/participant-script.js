(() => {
  const main = document.querySelector('main');
  const say = main.dataset;
  const [status, line, stage] = ['status', 'line', 'stage'].map((id) => document.getElementById(id));
  const room = say.room;
  const own = JSON.parse(say.own);
  // u: votes that no answer has confirmed yet; d: what is being typed
  let kept = { u: {}, d: {} };
  try { kept = JSON.parse(localStorage[room]); } catch {}
  let { event, key } = say;
  let later, over, live, quiet, source, sending, retry;

  const keep = () => { try { localStorage[room] = JSON.stringify(kept); } catch {} };
  const form = () => stage.querySelector('form');
  const note = (part) => part.querySelector('[data-note]');

  function fill() {
    for (const part of stage.querySelectorAll('[data-v]')) {
      const v = part.dataset.v;
      note(part).textContent = kept.u[v] ? say.unsent : own[v] ? say.sent : '';
      const text = kept.d[v] || kept.u[v] || own[v];
      if (!text || !part.elements) continue;
      const typed = new URLSearchParams(text);
      for (const field of part.elements) {
        if (field.name === 'reason') field.value = typed.get('reason');
        else field.checked = typed.getAll(field.name).includes(field.value);
      }
    }
  }

  function put() {
    const inside = stage.contains(document.activeElement);
    stage.innerHTML = later;
    later = '';
    fill();
    const title = stage.querySelector('h1');
    if (inside) title.focus();
    line.textContent = title.textContent;
    scrollTo(0, 0);
    over = stage.querySelector('[data-over]');
    if (!over) return;
    source.close();
    try { delete localStorage[room]; } catch {}
  }

  function show(news) {
    event = news.event;
    if (!news.key) return;
    status.textContent = news.status;
    if (news.key === key || !news.stage) return;
    key = news.key;
    later = news.stage;
    const f = form();
    const v = f?.dataset.v;
    // At one's own pace a question stays for as long as it can be voted on.
    if (v && later.includes(`<li data-v="${v}"`)) later = '';
    // What somebody is typing goes only when they say so.
    else if (v && kept.d[v] && !/data-o(ver|ut)/.test(later)) {
      note(f).textContent = say.moved;
      f.querySelector('[data-go]').hidden = false;
    } else put();
  }

  async function post(body) {
    const answer = await fetch(room + '/vote', {
      method: 'POST',
      body: new URLSearchParams(body),
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(9000),
    });
    if (answer.status > 499 || answer.status === 429) throw 0;
    return answer.ok ? '' : (await answer.json().catch(() => say)).problem || say.refused;
  }

  async function send() {
    const v = Object.keys(kept.u)[0];
    if (!v || sending || over) return;
    sending = 1;
    clearTimeout(retry);
    const body = kept.u[v];
    const problem = await post(body).catch(() => 0);
    sending = 0;
    if (problem === 0) retry = setTimeout(send, 3000);
    else {
      settle({ v, body, problem });
      send();
    }
  }

  function settle({ v, body, problem }) {
    if (kept.u[v] === body) delete kept.u[v];
    if (!problem) {
      own[v] = body;
      if (kept.d[v] === body) delete kept.d[v];
    }
    keep();
    const f = form();
    const here = f?.dataset.v === v;
    if (here && !problem) return goOn(v);
    fill();
    if (problem) (here ? note(f) : line).textContent = problem;
  }

  function goOn(v) {
    if (say.pace === 'own') location.assign(`${room}?after=${v.split('/')[0]}`);
    else if (later) put();
    else fill();
  }

  function listen() {
    source?.close();
    if (over) return;
    live = quiet = 0;
    source = new EventSource(room + '/events');
    source.onerror = () => { live = 0; };
    source.onmessage = ({ data }) => {
      if (!live) line.textContent = '';
      live = 1;
      quiet = 0;
      show(JSON.parse(data));
      send();
    };
  }

  // Where no stream gets through, ask.
  setInterval(async () => {
    if (over || live || (quiet += 1) < 2) return;
    if (quiet % 8 === 0 && source.readyState === 2) return listen();
    try {
      const answer = await fetch(`${room}/events?since=${event}`);
      if (!answer.ok) throw 0;
      show(await answer.json());
      line.textContent = '';
      send();
    } catch { line.textContent = say.lost; }
  }, 4000);

  stage.addEventListener('input', ({ target: { form: f } }) => {
    kept.d[f.dataset.v] = packed(f);
    keep();
  });
  stage.addEventListener('submit', (submitted) => {
    const f = submitted.target;
    submitted.preventDefault();
    kept.u[f.dataset.v] = kept.d[f.dataset.v] = packed(f);
    keep();
    fill();
    send();
  });
  stage.addEventListener('click', ({ target }) => { if (target.matches('[data-go]')) put(); });
  const packed = (f) => '' + new URLSearchParams(new FormData(f));

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) return;
    listen();
    send();
  });
  addEventListener('online', () => {
    listen();
    send();
  });
  addEventListener('pageshow', ({ persisted }) => { if (persisted) location.reload(); });
  over = stage.querySelector('[data-over]');
  fill();
  listen();
  send();
})();
