"""Nobody loads the server who does not serve: it comes when phones are switched on."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import simulator

SOURCES = Path(simulator.__file__).parent
SERVING = {
    "simulator.usecases.phones.server",
    "tornado",
}


def at_once(tree: ast.Module) -> Iterator[str]:
    """What a module imports as it is loaded: not in functions, not for types alone."""
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        waiting += ast.iter_child_nodes(node)


def serves(tree: ast.Module) -> bool:
    """Whether loading it loads the server."""
    return any(name in SERVING or name.startswith("tornado.") for name in at_once(tree))


def test_no_module_loads_the_server_with_itself() -> None:
    found = {
        file.relative_to(SOURCES).as_posix()
        for file in SOURCES.rglob("*.py")
        if serves(ast.parse(file.read_text("utf-8")))
    }
    assert found == {"usecases/phones/server.py"}


def test_every_way_of_loading_it_is_seen() -> None:
    for text in (
        "import tornado.web",
        "from simulator.usecases.phones import server",
        "from simulator.usecases.phones.server import PageServer",
        "class A:\n from tornado import web",
        "if True:\n import tornado",
    ):
        assert serves(ast.parse(text)), text
    for text in (
        "def f():\n import tornado",
        "if TYPE_CHECKING:\n from simulator.usecases.phones.server import PageServer",
        "from simulator.usecases.phones.questions import Question",
    ):
        assert not serves(ast.parse(text)), text
