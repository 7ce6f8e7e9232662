#!/usr/bin/env python3
"""Articles in, N-Quads out, on Apache Spark: each partition goes through `rapporteur export -`, on its executor.

    spark-submit --archives rapporteur.tgz#rapporteur spark/rapporteur_spark.py 'hdfs:///news/*.ndjson.gz' --out hdfs:///graph

writes OUT/kind=quads (N-Quads) and OUT/kind=rejects (what was rejected, whole, with the reasons), a file a partition. The
quads are those that one machine would write into graph.nq for the same lines: articles without an id are called after
their line, and articles of one id meet in one partition, where duplicates are skipped and contradictions rejected.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import zlib

from pyspark import AccumulatorParam, SparkFiles
from pyspark.sql import SparkSession

RECORD_KEYS = {"@context", "entities", "statements", "agreements", "run"}
BLOCK = 1 << 18


class Sums(AccumulatorParam):
    """Adds up reports, number by number."""

    def zero(self, _):
        return {}

    def addInPlace(self, one, other):
        for key, value in other.items():
            one[key] = self.addInPlace(one.get(key, {}), value) if isinstance(value, dict) else one.get(key, 0) + value
        return one


def keyed(line, number, name):
    """What an article's IRI is made of, by which those of one IRI come together; and its line, with an id."""
    try:
        value = json.loads(line)
    except ValueError:
        value = None  # the program rejects it, and says where and why
    if not isinstance(value, dict):
        return str(number), line
    if value.get("type") == "Article" and RECORD_KEYS & value.keys():
        return str(value.get("id") or value.get("url") or value.get("identifier")), line
    if not value.get("id"):
        value["id"] = "%s-%d" % (name, number)
        line = json.dumps(value)
    return str(value.get("url") or value["id"]), line


def convert(numbered, words, counts):
    """Pipes a partition through the program. Yields rows of kind and text, of several lines each."""
    numbered = list(numbered)
    if not numbered:
        return
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile() as said:
        rejects = os.path.join(folder, "rejects.ndjson")
        program = [os.path.join(SparkFiles.getRootDirectory(), words[0])] if words[0].startswith("rapporteur/") else words[:1]
        options = ["export", "-", "--from", "ndjson", "--to", "nquads", "--out", "-", "--json", "--rejects", rejects]
        run = subprocess.Popen([*program, *options, *words[1:]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said)

        def feed():
            try:
                with run.stdin:
                    run.stdin.writelines(line.encode() + b"\n" for _, line in numbered)
            except BrokenPipeError:
                pass  # it ended before its input did; its exit code says why

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        for lines in iter(lambda: run.stdout.readlines(BLOCK), []):
            yield "quads", b"".join(lines).decode().rstrip("\n")
        feeder.join()
        said.seek(0)
        report = said.read().decode()
        # 1 says that something was rejected. Anything else is no result, and Spark tries the partition again.
        if run.wait() not in (0, 1) or "{\n" not in report:
            raise RuntimeError("rapporteur ended with %d: %s" % (run.returncode, report[-2000:]))
        report = json.loads(report[report.index("{\n") :])
        counts.add({"articles": report["articles"], "found": report["found"]})
        if os.path.exists(rejects):
            with open(rejects, encoding="utf-8") as file:
                for row in map(json.loads, file):
                    yield "rejects", json.dumps({**row, "line": numbered[row["line"] - 1][0]})


def main():
    parser = argparse.ArgumentParser(description="Export articles (NDJSON) to N-Quads on Apache Spark.")
    parser.add_argument("input", help="files of lines that Spark can read, plain or compressed; commas and globs")
    parser.add_argument("--out", required=True, help="folder that is not there yet")
    parser.add_argument("--partitions", type=int, help="how many pieces of work (default: four a core)")
    parser.add_argument("--name", default="stdin", help="what articles without an id are called, before their line")
    parser.add_argument("--program", default="rapporteur/bin/rapporteur", help="the program on the executors")
    parser.add_argument("options", nargs="*", help="for rapporteur export, behind --: --base IRI, --quotes none, …")
    args = parser.parse_args()
    spark = SparkSession.builder.appName("rapporteur export").getOrCreate()
    # Without this Spark sorts the lines of a partition before it writes them.
    spark.conf.set("spark.sql.maxConcurrentOutputFileWriters", "8")
    context = spark.sparkContext
    counts = context.accumulator({}, Sums())
    words = [args.program, "--jobs", "1", *args.options]
    name = args.name
    lines = context.textFile(args.input).zipWithIndex().filter(lambda pair: pair[0].strip() != "")

    def pair(line_and_index):
        number = line_and_index[1] + 1
        key, line = keyed(line_and_index[0], number, name)
        return (key, number), line

    partitions = args.partitions or 4 * context.defaultParallelism
    together = lines.map(pair).repartitionAndSortWithinPartitions(
        partitions, lambda key: zlib.crc32(key[0].encode("utf-8", "replace")), keyfunc=lambda key: key[1]
    )
    rows = together.map(lambda one: (one[0][1], one[1])).mapPartitions(lambda part: convert(part, words, counts))
    frame = spark.createDataFrame(rows, "kind string, value string")
    frame.write.partitionBy("kind").option("compression", "gzip").text(args.out)
    json.dump(counts.value, sys.stdout, indent=2)
    sys.stdout.write("\n")
    spark.stop()


if __name__ == "__main__":
    main()
