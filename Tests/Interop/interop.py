"""Reads what Entente exports with the tools that it is written for, and compares.

Usage: interop.py ENTENTE GRAPHS [DOT…]; see `run` beside this file.
"""

import csv
import importlib
import io
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

outcomes = {"passed": 0, "failed": 0, "skipped": 0}


def check(name, run):
    """Runs one check and counts how it ends."""
    try:
        run()
    except Skipped as reason:
        outcomes["skipped"] += 1
        print(f"SKIPPED: {name}: {reason}")
    except Exception as error:  # whatever a reader throws is a failure of ours
        outcomes["failed"] += 1
        print(f"FAILED: {name}: {type(error).__name__}: {error}")
    else:
        outcomes["passed"] += 1


class Skipped(Exception):
    pass


def package(name):
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise Skipped(str(error)) from error


class Interop:
    def __init__(self, entente, path):
        self.entente = entente
        self.path = path
        self.graph = json.loads(path.read_bytes())
        self.nodes = {node["id"]: node for node in self.graph["nodes"]}
        self.edges = {edge["id"]: edge for edge in self.graph["edges"]}

    def export(self, format):
        command = [self.entente, "export", str(self.path), "--format", format]
        return subprocess.run(command, check=True, capture_output=True).stdout

    def export_tables(self, format):
        with tempfile.TemporaryDirectory() as folder:
            base = pathlib.Path(folder) / "graph"
            command = [self.entente, "export", str(self.path), "--format", format, "-o", str(base)]
            subprocess.run(command, check=True, capture_output=True)
            return {
                file.name.removeprefix("graph."): file.read_bytes()
                for file in pathlib.Path(folder).iterdir()
            }

    def flat_node(self, node):
        values = {
            "name": node["name"],
            "kind": node["kind"],
            "aliases": node["aliases"],
            "affiliation": node["affiliation"],
            "codes": node["codes"],
            "mentions": node["mentions"],
            "mentionsByDocument": node["mentionsByDocument"],
        }
        return {key: value for key, value in values.items() if value is not None}

    def flat_edge(self, edge):
        time = edge["time"] or {}
        values = {
            "relation": edge["relation"],
            "status": edge["status"],
            "sign": edge["sign"],
            "class": edge["class"],
            "symmetric": edge["symmetric"],
            "attribution": edge["attribution"],
            "valid_from": time.get("start"),
            "valid_to": time.get("end"),
            "confidence": edge["confidence"],
            "tellings": len(edge["evidence"]),
            "evidence": edge["evidence"],
        }
        return {key: value for key, value in values.items() if value is not None}

    def compare(self, found, expected):
        """Attributes by name; lists and objects may come as JSON text, whole numbers as floating."""
        for key, value in expected.items():
            other = found.get(key)
            if isinstance(value, (list, dict)) and isinstance(other, str):
                other = json.loads(other)
            assert other == value, f"{key} is {other!r}, not {value!r}"
        extra = {key for key, value in found.items() if value not in (None, "")} - set(expected)
        assert not extra, f"unexpected attributes {extra}"

    # networkx and igraph

    def networkx_graph(self, found):
        assert set(found.nodes) == set(self.nodes), "nodes differ"
        assert found.is_directed(), "not directed"
        for id, data in found.nodes(data=True):
            data = {key: value for key, value in data.items() if key != "label"}
            self.compare(data, self.flat_node(self.nodes[id]))
        assert found.number_of_edges() == len(self.edges), "number of edges differs"
        for source, target, data in found.edges(data=True):
            data = dict(data)
            id = data.pop("id")
            for name in ("label", "weight", "edge_id"):
                data.pop(name, None)
            edge = self.edges[id]
            assert (source, target) == (edge["source"], edge["target"]), f"ends of {id}"
            self.compare(data, self.flat_edge(edge))

    def networkx_graphml(self):
        networkx = package("networkx")
        found = networkx.read_graphml(io.BytesIO(self.export("graphml")), force_multigraph=True)
        for _, _, key, data in found.edges(keys=True, data=True):
            data["id"] = key
        self.networkx_graph(found)
        assert json.loads(found.graph["documents"]) == self.graph["documents"]

    def networkx_gexf(self):
        networkx = package("networkx")
        found = networkx.read_gexf(io.BytesIO(self.export("gexf")), version="1.3")
        self.networkx_graph(found)

    def networkx_node_link(self):
        networkx = package("networkx")
        data = json.loads(self.export("node-link"))
        found = networkx.node_link_graph(data, edges="edges")
        assert found.number_of_nodes() == len(self.nodes) and found.number_of_edges() == len(self.edges)
        for id, node in found.nodes(data=True):
            assert {**node, "id": id} == self.nodes[id], f"node {id}"
        for source, target, key, data in found.edges(keys=True, data=True):
            assert {**data, "source": source, "target": target} == self.edges[key], f"edge {key}"
        assert found.graph["documents"] == self.graph["documents"]

    def igraph_graphml(self):
        igraph = package("igraph")
        with tempfile.NamedTemporaryFile(suffix=".graphml") as file:
            file.write(self.export("graphml"))
            file.flush()
            found = igraph.Graph.Read_GraphML(file.name)
        assert found.is_directed()
        assert found.vcount() == len(self.nodes) and found.ecount() == len(self.edges)
        for vertex in found.vs:
            data = vertex.attributes()
            self.compare(data, {**self.flat_node(self.nodes[data["id"]]), "id": data["id"]})
        for edge in found.es:
            data = edge.attributes()
            data["id"] = data.pop("edge_id")
            expected = self.edges[data["id"]]
            assert found.vs[edge.source]["id"] == expected["source"]
            assert found.vs[edge.target]["id"] == expected["target"]
            self.compare(data, {**self.flat_edge(expected), "id": data["id"]})

    # DOT

    def networkx_dot(self):
        """pydot keeps the quotes of DOT and its one escape."""
        package("pydot")
        networkx = package("networkx")
        with tempfile.NamedTemporaryFile(suffix=".dot") as file:
            file.write(self.export("dot"))
            file.flush()
            found = networkx.nx_pydot.read_dot(file.name)

        def plain(value):
            return value[1:-1].replace('\\"', '"') if value.startswith('"') else value

        def data(attributes, expected):
            values = {name: plain(text) for name, text in attributes.items()}
            for name, value in expected.items():
                text = values["actor" if name == "name" else name]
                if isinstance(value, str) and not text.startswith('"'):
                    assert text == value, f"{name} is {text!r}, not {value!r}"
                else:
                    assert json.loads(text) == value, f"{name} is {text!r}, not {value!r}"

        nodes = {plain(name): attributes for name, attributes in found.nodes(data=True)}
        assert set(nodes) == set(self.nodes), "nodes differ"
        for id, attributes in nodes.items():
            data(attributes, self.flat_node(self.nodes[id]))
        assert found.number_of_edges() == len(self.edges), "number of edges differs"
        for source, target, attributes in found.edges(data=True):
            edge = self.edges[plain(attributes["id"])]
            assert (plain(source), plain(target)) == (edge["source"], edge["target"])
            data(attributes, self.flat_edge(edge))

    def graphviz_dot(self):
        """What Graphviz writes anew is still the same graph, of the export and of a picture."""
        if shutil.which("dot") is None:
            raise Skipped("Graphviz is not installed")
        own = subprocess.run([self.entente, "merge", str(self.path)], check=True, capture_output=True).stdout
        drawing = [self.entente, "render", str(self.path), "--format", "dot"]
        drawn = subprocess.run(drawing, check=True, capture_output=True).stdout
        for name, text in [("export", self.export("dot")), ("picture", drawn)]:
            anew = subprocess.run(["dot", "-Tcanon"], input=text, check=True, capture_output=True)
            assert not anew.stderr, anew.stderr.decode()
            for form, bytes in [("as written", text), ("by Graphviz", anew.stdout)]:
                back = subprocess.run([self.entente, "merge", "-"], input=bytes, capture_output=True)
                assert back.stdout == own, f"{name} {form}: {back.stderr.decode() or 'differs'}"

    # RDF

    def rdf(self):
        rdflib = package("rdflib")
        compare = importlib.import_module("rdflib.compare")
        turtle = rdflib.Graph().parse(data=self.export("turtle"), format="turtle")
        jsonld = rdflib.Graph().parse(data=self.export("jsonld"), format="json-ld")
        assert len(turtle) > 0 and len(turtle) == len(jsonld), f"{len(turtle)} and {len(jsonld)} triples"
        assert compare.isomorphic(turtle, jsonld), "Turtle and JSON-LD differ"
        answer = turtle.query(
            "SELECT ?edge ?relation ?quote ?start WHERE { ?edge a rdf:Statement ; rdf:predicate ?relation ."
            " ?annotation oa:hasBody ?edge ; oa:hasTarget ?target . ?target oa:hasSelector ?exact, ?bytes ."
            " ?exact oa:exact ?quote . ?bytes oa:start ?start }",
            initNs={"oa": rdflib.Namespace("http://www.w3.org/ns/oa#")},
        )
        found = {
            (str(row.edge).rsplit(":", 1)[1], str(row.relation).rsplit(":", 1)[1], str(row.quote), int(row.start))
            for row in answer
        }
        expected = {
            (edge["id"], edge["relation"], item["quote"], item["sentence"][0])
            for edge in self.edges.values()
            for item in edge["evidence"]
        }
        assert found == expected, f"{len(found)} pieces of evidence, not {len(expected)}"

    # FollowTheMoney

    def followthemoney(self):
        model = package("followthemoney").model
        count = {"nodes": 0, "edges": 0, "documents": 0}
        for line in self.export("ftm").splitlines():
            data = json.loads(line)
            schema = model.get(data["schema"])
            assert schema is not None, f"no schema {data['schema']}"
            errors = schema.validate(data)
            assert not errors, f"{data['id']}: {errors}"
            entity = model.get_proxy(data, cleaned=False)
            for name, values in data["properties"].items():
                assert name in schema.properties, f"{data['schema']} has no {name}"
                kept = entity.get(name)
                assert len(kept) == len(set(values)), f"{data['id']}: {name} {values} is cleaned to {kept}"
            kind = "documents" if data["schema"] == "Article" else "edges" if schema.edge else "nodes"
            count[kind] += 1
            if kind == "edges":
                ends = [entity.first(schema.source_prop.name), entity.first(schema.target_prop.name)]
                edge = self.edges[data["id"]]
                expected = [edge["source"].replace(":", "."), edge["target"].replace(":", ".")]
                assert ends == expected, f"ends of {data['id']}"
                assert json.loads(data["properties"]["description"][0]) == edge, f"description of {data['id']}"
        expected = {name: len(self.graph[name]) for name in count}
        assert count == expected, f"{count}, not {expected}"

    # Tables and Cypher

    def csv(self):
        tables = {
            name: list(csv.DictReader(io.StringIO(data.decode(), newline="")))
            for name, data in self.export_tables("csv").items()
        }
        assert [row["id"] for row in tables["nodes.csv"]] == list(self.nodes)
        assert [row["id"] for row in tables["edges.csv"]] == list(self.edges)
        assert len(tables["documents.csv"]) == len(self.graph["documents"])
        assert len(tables["evidence.csv"]) == sum(len(edge["evidence"]) for edge in self.edges.values())
        for row in tables["nodes.csv"]:
            node = self.nodes[row["id"]]
            assert json.loads(row["aliases"]) == node["aliases"]
            assert row["name"].removeprefix("'") == node["name"].removeprefix("'")
        for row in tables["edges.csv"]:
            edge = self.edges[row["id"]]
            ends = (row["source"], row["relation"], row["target"], row["status"])
            assert ends == tuple(edge[key] for key in ("source", "relation", "target", "status"))
            assert float(row["confidence"]) == edge["confidence"]

    def neo4j_tables(self):
        tables = self.export_tables("neo4j-csv")
        nodes = list(csv.DictReader(io.StringIO(tables["neo4j-nodes.csv"].decode(), newline="")))
        edges = list(csv.DictReader(io.StringIO(tables["neo4j-relationships.csv"].decode(), newline="")))
        assert [row["id:ID"] for row in nodes] == list(self.nodes)
        assert [row["id"] for row in edges] == list(self.edges)
        assert all(row[":START_ID"] in self.nodes and row[":END_ID"] in self.nodes for row in edges)

    def cypher(self):
        engine = package("real_ladybug")
        script = self.export("cypher").decode()
        with tempfile.TemporaryDirectory() as folder:
            connection = engine.Connection(engine.Database(str(pathlib.Path(folder) / "graph")))
            columns = ["name", "kind", "aliases", "affiliation", "codes", "mentionsByDocument"]
            texts = ", ".join(f"{column} STRING" for column in columns)
            connection.execute(f"CREATE NODE TABLE Actor(id STRING, {texts}, mentions INT64, PRIMARY KEY(id))")
            connection.execute(
                "CREATE NODE TABLE Document(id STRING, title STRING, date STRING, source STRING, sha256 STRING, "
                "bytes INT64, PRIMARY KEY(id))"
            )
            names = {"".join("_" + c if c.isupper() else c.upper() for c in edge["relation"]) for edge in self.edges.values()}
            for name in sorted(names):
                connection.execute(
                    f"CREATE REL TABLE {name}(FROM Actor TO Actor, id STRING, relation STRING, status STRING, sign INT64, "
                    "class STRING, symmetric BOOLEAN, attribution STRING, valid_from STRING, valid_to STRING, "
                    "confidence DOUBLE, tellings INT64, evidence STRING)"
                )
            for _ in range(2):  # a second run must double nothing
                for statement in script.splitlines():
                    connection.execute(statement)
            rows = rows_of(connection.execute("MATCH (n:Actor) RETURN n.id, n.name, n.kind, n.mentions"))
            assert sorted(rows) == sorted(
                [node["id"], node["name"], node["kind"], node["mentions"]] for node in self.nodes.values()
            ), "nodes differ"
            rows = rows_of(
                connection.execute("MATCH (a:Actor)-[r]->(b:Actor) RETURN r.id, a.id, b.id, r.status, r.evidence, r.confidence")
            )
            assert len(rows) == len(self.edges), f"{len(rows)} edges, not {len(self.edges)}"
            for id, source, target, status, evidence, confidence in rows:
                edge = self.edges[id]
                assert (source, target, status) == (edge["source"], edge["target"], edge["status"]), f"edge {id}"
                assert json.loads(evidence) == edge["evidence"], f"evidence of {id}"
                assert confidence == edge["confidence"], f"confidence of {id}"


def rows_of(result):
    rows = []
    while result.has_next():
        rows.append(list(result.get_next()))
    return rows


def schemas(entente, graphs, folder):
    """Validates the graphs, a diff of each two neighbours, and the line protocol."""
    jsonschema = package("jsonschema")

    def validator(name):
        text = subprocess.run([entente, "schema", name], check=True, capture_output=True).stdout
        schema = json.loads(text)
        jsonschema.Draft202012Validator.check_schema(schema)
        return jsonschema.Draft202012Validator(schema)

    graph, diff, record, answer = (validator(name) for name in ("graph", "diff", "record", "answer"))
    for path in graphs:
        graph.validate(json.loads(path.read_bytes()))
    for older, newer in zip(graphs, graphs[1:]):
        command = [entente, "diff", str(older), str(newer), "--format", "json"]
        result = subprocess.run(command, capture_output=True)
        assert result.returncode == 1, f"diff of {older.name} and {newer.name} ends with {result.returncode}"
        diff.validate(json.loads(result.stdout))
    lines = [
        json.dumps({"id": "a", "text": "China backs Russia.", "date": "2024-05-20"}),
        json.dumps({"id": "b"}),
        "{",
    ]
    record.validate(json.loads(lines[0]))
    assert not record.is_valid(json.loads(lines[1]))
    command = [entente, "extract", "--format", "jsonl", "-"]
    result = subprocess.run(command, input="\n".join(lines) + "\n", check=True, capture_output=True, text=True)
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [item["format"] for item in answers] == ["entente/graph", "entente/error", "entente/error"]
    for item in answers:
        answer.validate(item)


def graphviz(path):
    if shutil.which("dot") is None:
        raise Skipped("Graphviz is not installed")
    result = subprocess.run(["dot", "-Tsvg", "-o", "/dev/null", str(path)], capture_output=True, text=True)
    assert result.returncode == 0 and not result.stderr, result.stderr


def main(arguments):
    entente, folder, *drawings = arguments
    graphs = sorted(path for path in pathlib.Path(folder).glob("*.json") if is_graph(path))
    assert graphs, f"no graph in {folder}"
    hostile = pathlib.Path(__file__).with_name("hostile.json")  # every text is made to break out of its string
    for path in [*graphs, hostile]:
        interop = Interop(entente, path)
        for name in [
            "networkx_graphml", "networkx_gexf", "networkx_node_link", "igraph_graphml", "networkx_dot",
            "graphviz_dot", "rdf", "followthemoney", "csv", "neo4j_tables", "cypher",
        ]:
            check(f"{path.stem}: {name}", getattr(interop, name))
    check("schemas", lambda: schemas(entente, graphs, folder))
    for drawing in drawings:
        check(f"graphviz reads {drawing}", lambda: graphviz(drawing))
    print("interop: {passed} passed, {failed} failed, {skipped} skipped".format(**outcomes))
    return 1 if outcomes["failed"] else 0


def is_graph(path):
    try:
        return json.loads(path.read_bytes()).get("format") == "entente/graph"
    except (ValueError, AttributeError):
        return False


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
