#!/usr/bin/env python3
"""Runs the job on a real local Spark, one cluster of two executors, and holds what it wrote against one machine's export.

    spark/test.sh            (which installs Spark, if it is not there, and calls this)

Once undisturbed, and once with an executor killed while it works. Ends with 1 where a quad or a reject differs.
"""
import glob
import gzip
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time

import pyspark

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
MAIN = os.path.join(ROOT, "dist/cli/main.js")
STATES = ["Norway", "Peru", "Kenya", "Japan", "Brazil", "Egypt", "Poland", "Ghana"]


def corpus(path, articles):
    """Lines with all that can become of one."""
    lines = []
    for n in range(articles):
        a, b = STATES[n % 8], STATES[(n * 3 + 1) % 8]
        text = "%s praised %s on Monday.\n\n“We trust %s,” President Ada Quill %d told reporters." % (a, b, b, n)
        lines.append({"text": text, **({"id": "n%d" % n} if n % 5 else {})})
    lines.insert(11, {"id": "n3", "text": lines[3]["text"]})  # a duplicate
    lines.insert(20, {"id": "n4", "text": "Other words under the id of another."})
    lines.insert(25, {"id": "bad", "published": "2024-99-99", "text": "A day that there is not."})
    with open(path, "w", encoding="utf-8") as file:
        for n, line in enumerate(lines):
            file.write(json.dumps(line) + "\n" + ("\n" if n == 7 else "") + ("{broken\n" if n == 30 else ""))


def rejects_of(lines):
    return sorted((row["line"], [d["rule"] for d in row["diagnostics"]]) for row in map(json.loads, lines))


def single_machine(path, folder):
    rejects = os.path.join(folder, "rejects.ndjson")
    words = ["node", MAIN, "export", "-", "--from", "ndjson", "--to", "nquads", "--out", "-", "--quiet", "--rejects", rejects]
    with open(path, "rb") as file:
        out = subprocess.run(words, stdin=file, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    with open(rejects, encoding="utf-8") as file:
        return sorted(out.decode().splitlines()), rejects_of(file)


def shards(out, kind):
    for path in sorted(glob.glob(os.path.join(out, "kind=" + kind, "part-*"))):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            yield from file.read().splitlines()


def processes():
    """Id, parent and command of every process."""
    for path in glob.glob("/proc/[0-9]*/stat"):
        try:
            with open(path) as stat, open(os.path.join(os.path.dirname(path), "cmdline"), "rb") as line:
                parent = int(stat.read().rsplit(")", 1)[1].split()[1])
                yield int(path.split("/")[2]), parent, line.read().decode("utf-8", "replace").replace("\0", " ")
        except OSError:
            continue  # it ended meanwhile


def kill_an_executor(driver, killed):
    """Waits until a program runs under an executor of ours, and kills that executor."""
    while driver.poll() is None and not killed:
        table = {pid: (parent, command) for pid, parent, command in processes()}
        for pid, (parent, command) in table.items():
            if "dist/cli/main.js" not in command:
                continue
            above = []
            while parent in table:
                above.append(parent)
                parent = table[parent][0]
            executors = [one for one in above if "CoarseGrainedExecutorBackend" in table[one][1]]
            if driver.pid in above and executors:
                os.kill(executors[0], signal.SIGKILL)
                killed.append(executors[0])
                break
        time.sleep(0.05)


def on_spark(path, out, kill):
    job = os.path.join(ROOT, "spark/rapporteur_spark.py")
    home = os.path.dirname(pyspark.__file__)
    words = [os.path.join(home, "bin/spark-submit"), "--master", "local-cluster[2,1,1024]"]
    words += ["--conf", "spark.ui.enabled=false", "--conf", "spark.driver.host=127.0.0.1", "--conf", "spark.driver.bindAddress=127.0.0.1"]
    words += ["--archives", os.path.join(os.path.dirname(path), "rapporteur.tgz") + "#rapporteur"]
    words += [job, path, "--out", out, "--partitions", "4"]
    local = {"SPARK_LOCAL_IP": "127.0.0.1", "SPARK_HOME": home, "PYSPARK_PYTHON": sys.executable}
    log = tempfile.TemporaryFile()
    # In a folder of its own: Spark leaves one, work/, where it is started.
    driver = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=log, env={**os.environ, **local}, cwd=os.path.dirname(path))
    killed = []
    if kill:
        threading.Thread(target=kill_an_executor, args=(driver, killed), daemon=True).start()
    printed = driver.communicate(timeout=600)[0].decode()
    log.seek(0)
    said = log.read().decode("utf-8", "replace")
    if driver.returncode != 0:
        raise SystemExit("spark-submit ended with %d\n%s" % (driver.returncode, said[-6000:]))
    if kill and not (killed and "Lost executor" in said):
        raise SystemExit("no executor was lost: this shows nothing\n" + said[-3000:])
    return json.loads(printed[printed.index("{") :])


def main():
    articles = 40
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "news.ndjson")
        corpus(path, articles)
        subprocess.run([os.path.join(ROOT, "spark/pack.sh"), os.path.join(folder, "rapporteur.tgz")], check=True)
        quads, rejects = single_machine(path, folder)
        assert len(quads) > 500 and len(rejects) == 3, (len(quads), rejects)
        for kill in (False, True):
            started = time.time()
            out = os.path.join(folder, "killed" if kill else "out")
            counts = on_spark(path, out, kill)
            name = "an executor killed" if kill else "two executors"
            assert sorted(shards(out, "quads")) == quads, name + ": other quads than one machine's"
            assert rejects_of(shards(out, "rejects")) == rejects, name + ": other rejects than one machine's"
            expected = {"read": articles + 4, "exported": articles, "duplicates": 1, "rejected": 3}
            assert counts["articles"] == expected, (name, counts["articles"])
            assert counts["found"]["quads"] == len(quads), name
            print("ok  %s: %d quads, %d rejects, as on one machine (%.0f s)" % (name, len(quads), len(rejects), time.time() - started), flush=True)


if __name__ == "__main__":
    main()
