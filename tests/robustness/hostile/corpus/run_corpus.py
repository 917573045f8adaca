# ruff: noqa
# fmt: off
"""Runs a generator over the corpus and judges each case against manifest.json.

  unshare -n python run_corpus.py --cmd 'gen --spec {spec} --out {out}' [--only GLOB] [--python PY] [--json report.json]

Run it under `unshare -n`: a generator that does follow a remote $ref then reaches nothing.
"""
import argparse, fnmatch, json, os, re, resource, shlex, shutil, signal, subprocess, sys, tempfile, time
from pathlib import Path
from html.parser import HTMLParser
ap = argparse.ArgumentParser()
ap.add_argument("--cmd", required=True); ap.add_argument("--corpus", default=os.path.dirname(os.path.abspath(__file__))); ap.add_argument("--only", default="*")
ap.add_argument("--python", default=sys.executable); ap.add_argument("--json"); ap.add_argument("--mem", type=int, default=4 << 30)
a = ap.parse_args()
C = Path(a.corpus); man = json.loads((C / "manifest.json").read_text())
IMPORTER = r"""
import sys, os, socket, importlib, inspect, warnings, resource, traceback
warnings.simplefilter("ignore")
def no(*x, **k): raise OSError("network blocked")
socket.socket.connect = no; socket.getaddrinfo = no; socket.create_connection = no
out = sys.argv[1]; sys.path.insert(0, out); sys.dont_write_bytecode = True
roots = []
for d, ds, fs in os.walk(out):
    ds[:] = sorted(x for x in ds if not x.startswith((".", "tests", "docs")))
    if "__init__.py" in fs:
        roots.append((os.path.dirname(d), os.path.basename(d))); ds[:] = []
bad = []
def imp(name):
    try: return importlib.import_module(name)
    except BaseException as e: bad.append(f"{name}: {type(e).__name__}: {str(e)[:120]}")
mods = []
for base, pkg in roots:
    sys.path.insert(0, base)
    for d, ds, fs in os.walk(os.path.join(base, pkg)):
        for f in sorted(fs):
            if f.endswith(".py"):
                rel = os.path.relpath(os.path.join(d, f), base)[:-3].replace(os.sep, ".")
                mods.append(rel[:-9] if rel.endswith(".__init__") else rel)
if not roots: mods = [f[:-3] for f in sorted(os.listdir(out)) if f.endswith(".py")]
n = 0
for m in mods:
    x = imp(m); n += 1
    for k, c in list(vars(x).items()) if x else []:
        if inspect.isclass(c) and k.endswith("Client") and c.__module__.startswith(m.split(".")[0]):
            for kw in ({}, {"base_url": "http://127.0.0.1:9"}, {"base_url": "http://127.0.0.1:9", "token": "x"}, {"api_key": "x"}, {"token": "x"}):
                try: c(**kw); break
                except BaseException: pass
print(f"imported {n}"); print("\n".join(bad[:5])); sys.exit(1 if bad else 0)
"""
class HP(HTMLParser):
    def __init__(s): super().__init__(); s.bad = []; s.inscript = False
    def handle_starttag(s, tag, attrs):
        s.inscript = tag == "script"
        for k, v in attrs:
            vv = "".join(c for c in (v or "").lower() if c > " ")
            if k.startswith("on") and "pwnhtml" in vv: s.bad.append(k)
            if k in ("href", "src", "action", "xlink:href", "srcdoc", "formaction") and (vv.startswith(("javascript:", "vbscript:", "data:text/html")) or "169.254" in vv): s.bad.append(f"{k}={vv[:20]}")
    def handle_data(s, d):
        if s.inscript and "PWNHTML" in d and "\\u003c" not in d: s.bad.append("script:" + d[:30])
    def handle_endtag(s, tag): s.inscript = False
def limits():
    os.setsid(); resource.setrlimit(resource.RLIMIT_AS, (a.mem, a.mem)); resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
def run(cmd, env, cwd, tmo):
    t = time.time()
    with open(os.path.join(cwd, ".o"), "wb") as o, open(os.path.join(cwd, ".e"), "wb") as e:
        p = subprocess.Popen(cmd, stdout=o, stderr=e, stdin=subprocess.DEVNULL, env=env, cwd=cwd, preexec_fn=limits)
        rss = 0; rc = None
        while True:
            pid, st, ru = os.wait4(p.pid, os.WNOHANG)
            if pid: rc = os.waitstatus_to_exitcode(st); rss = ru.ru_maxrss * 1024; break
            if time.time() - t > tmo:
                os.killpg(p.pid, signal.SIGKILL); _, st, ru = os.wait4(p.pid, 0); rss = ru.ru_maxrss * 1024; rc = "timeout"; break
            time.sleep(0.02)
        p.returncode = 0
    rd = lambda n: Path(cwd, n).read_bytes().decode("utf-8", "replace")
    return rc, time.time() - t, rss, rd(".o"), rd(".e")
def tree(p): return {str(x.relative_to(p)) for x in p.rglob("*") if not x.is_dir()}
rows = []
for c in man["cases"]:
    if not fnmatch.fnmatch(c["file"], a.only): continue
    with tempfile.TemporaryDirectory(prefix="hc_") as tmp:
        tmp = Path(tmp); box = tmp / "a" / "b" / "c" / "box"; spec_dir = box / "spec"; out = box / "out"; spec_dir.mkdir(parents=True)
        shutil.copy(C / c["file"], spec_dir / c["file"]); shutil.copytree(C / "shared", spec_dir / "shared")
        for link, target in (c.get("setup", {}).get("symlink") or {}).items(): os.symlink(target, spec_dir / link)
        sent = tmp / "SENTINEL"; home = tmp / "home"; home.mkdir()
        env = {"PATH": os.environ["PATH"], "HOME": str(home), "PWN_SENTINEL": str(sent), "PYTHONDONTWRITEBYTECODE": "1", "LANG": "C.UTF-8", "NO_COLOR": "1", "TERM": "dumb"}
        before = tree(tmp); spec = spec_dir / c["file"]
        tmo = man["limits"][c["expected"]]["seconds"] if c["expected"] == "clean_error" else 60
        rc, dt, rss, so, se = run([x.format(spec=spec, out=out) for x in shlex.split(a.cmd)], env, str(box), tmo)
        bad = []
        if sent.exists(): bad.append("SENTINEL at generate")
        wrote = {x for x in tree(tmp) - before if not x.startswith("a/b/c/box/out/") and x not in ("a/b/c/box/.o", "a/b/c/box/.e", "SENTINEL") and not x.startswith("home/")}
        if wrote: bad.append(f"wrote outside: {sorted(wrote)[:2]}")
        if "root:x:0" in so + se or any("root:x:0" in f.read_text(errors="ignore") for f in out.rglob("*") if f.is_file()): bad.append("leaked /etc/passwd")
        if rc == "timeout": bad.append("timeout")
        elif isinstance(rc, int) and (rc < 0 or rc >= 128): bad.append(f"signal exit {rc}")
        if rss > (1 << 30): bad.append(f"rss {rss >> 20} MiB")
        if "Traceback (most recent call last)" in so + se or "RecursionError" in so + se: bad.append("traceback")
        if rc == 0:
            outcome = "generates_safe"
            ic, it, _, io, ie = run([a.python, "-c", IMPORTER, str(out)], {**env}, str(box), 60)
            if sent.exists() and "SENTINEL at generate" not in bad: bad.append("SENTINEL at import")
            if ic != 0: bad.append("import: " + (io.strip().splitlines() or ie.strip().splitlines()[-1:] or ["?"])[-1][:160])
            for f in out.rglob("*.html"):
                p = HP(); p.feed(f.read_text(errors="replace"))
                if p.bad: bad.append(f"html {f.name}: {p.bad[:2]}")
            for f in out.rglob("*.py"):
                t = f.read_text(errors="replace")
                if re.search("[\u202a-\u202e\u2066-\u2069]", t): bad.append(f"raw bidi in {f.name}"); break
            for f in out.rglob("pyproject.toml"):
                import tomllib
                try: d = tomllib.loads(f.read_text()); bad += ["toml tool.pwn"] * ("pwn" in d.get("tool", {})) + ["toml build-backend evil"] * (d.get("build-system", {}).get("build-backend") == "evil")
                except Exception as e: bad.append("toml invalid")
        else:
            outcome = "clean_error"
            lines = [l for l in se.splitlines() if l.strip()]
            if not 1 <= len(lines) <= 12: bad.append(f"{len(lines)} stderr lines")
            if c["file"] not in se: bad.append("file not named")
            if re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", se): bad.append("control chars in error")
        ok = not bad and outcome in c.get("accept", [c["expected"]])
        hard = [b for b in bad if not re.search(r"stderr lines|file not named", b)]
        rows.append({"file": c["file"], "class": c["class"], "expected": c["expected"], "outcome": outcome, "ok": ok, "problems": bad, "hard": hard, "rc": rc, "s": round(dt, 2), "mib": rss >> 20})
        print(("ok   " if ok else "HARD " if hard else "soft "), c["file"], outcome, rc, f"{dt:.1f}s", bad, flush=True)
if a.json: Path(a.json).write_text(json.dumps(rows, indent=1))
print(f"{sum(r['ok'] for r in rows)} ok, {sum(bool(r['hard']) for r in rows)} hard failures, {sum(any('SENTINEL' in p for p in r['problems']) for r in rows)} with sentinel, of {len(rows)}")
