"""The relation chart as SVG: boxes with name and kind, lines with arrows, labels on a ground of their own."""

from math import hypot

from workbench.briefs.figures.drawing import WIDTH, Colours, box, framed, numbers, plain, text
from workbench.briefs.figures.layout import Point, on_curve
from workbench.briefs.figures.measure import width, wrapped
from workbench.briefs.figures.relations import WIDEST
from workbench.briefs.parts import ChartPart, EdgePart, NodePart

POINT = WIDTH / 480
"""Units of a point in a chart as the layout reckons it."""
NAME, KIND, LABEL = 8 * POINT, 6.4 * POINT, 7.2 * POINT
DASHES = {"assessment": "5 3", "plan": "1.5 2.5", "recommendation": "1.5 2.5"}
"""Dashes of what is not put forward as a fact."""


def relations_svg(part: ChartPart, title: str, colours: Colours) -> str:
    """Return the picture of a chart."""
    height = WIDTH * part.height
    known = {node.key: node for node in part.nodes}
    edges = [edge for edge in part.edges if edge.begin in known and edge.end in known]
    body = [_line(edge, known, height, colours) for edge in edges]
    body += [_label(edge, known, height, colours) for edge in edges]
    body += [_node(node, height, colours) for node in part.nodes]
    told = (f"{known[edge.begin].label} – {edge.label} – {known[edge.end].label}" for edge in edges)
    return framed(body, height, title, "; ".join(told), colours)


def node_size(label: str, kind: str) -> tuple[float, float]:
    """Return how wide and high the box of an entity is."""
    lines = wrapped(label, NAME, WIDEST * POINT, bold=True)
    wide = max(*(width(line, NAME, bold=True) for line in lines), width(kind, KIND))
    return wide + 12 * POINT, (15 + 10 * len(lines)) * POINT


def _at(node: NodePart, height: float) -> Point:
    return node.x * WIDTH, node.y * height


def _node(node: NodePart, height: float, colours: Colours) -> str:
    x, y = _at(node, height)
    across, down = node_size(node.label, node.kind)
    top = y - down / 2
    drawn = box(x - across / 2, top, across, down, colours.paper, stroke=colours.ink)
    lines = wrapped(node.label, NAME, WIDEST * POINT, bold=True)
    names = "".join(
        text(each, x, top + (11 + 10 * at) * POINT, size=NAME, anchor="middle", bold=True) for at, each in enumerate(lines)
    )
    kind = text(node.kind, x, top + (10 + 10 * len(lines)) * POINT, size=KIND, anchor="middle", fill=colours.soft)
    return f"<g>{drawn}{names}{kind}</g>"


def _label(edge: EdgePart, known: dict[str, NodePart], height: float, colours: Colours) -> str:
    x, y = on_curve(_at(known[edge.begin], height), _at(known[edge.end], height), edge.bend, edge.at)
    cites = numbers(edge.cites)
    across = width(edge.label, LABEL) + width(cites, LABEL * 0.75) + 4
    ground = box(x - across / 2, y - 6.5, across, 13, colours.paper)
    return ground + text(f"{edge.label}\u2009{cites}" if cites else edge.label, x, y + 3, size=LABEL, anchor="middle")


def _line(edge: EdgePart, known: dict[str, NodePart], height: float, colours: Colours) -> str:
    begin, end = _at(known[edge.begin], height), _at(known[edge.end], height)
    points = [on_curve(begin, end, edge.bend, step / 40) for step in range(41)]
    seen = [each for each in points if not any(_inside(each, known[key], height) for key in (edge.begin, edge.end))]
    if len(seen) < 2:
        return ""
    way = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in seen)
    dash = f' stroke-dasharray="{DASHES[edge.style]}"' if edge.style in DASHES else ""
    drawn = (
        f'<path d="{way}" fill="none" stroke="{colours.ink}" stroke-width="0.9"{dash}><title>{plain(edge.label)}</title></path>'
    )
    return drawn if edge.is_mutual else drawn + _arrow(seen[-2], seen[-1], colours)


def _inside(point: Point, node: NodePart, height: float) -> bool:
    x, y = _at(node, height)
    across, down = node_size(node.label, node.kind)
    return abs(point[0] - x) < across / 2 and abs(point[1] - y) < down / 2


def _arrow(before: Point, tip: Point, colours: Colours) -> str:
    across, down = tip[0] - before[0], tip[1] - before[1]
    long = hypot(across, down) or 1.0
    along = across / long, down / long
    foot = tip[0] - along[0] * 7, tip[1] - along[1] * 7
    left = foot[0] - along[1] * 2.8, foot[1] + along[0] * 2.8
    right = foot[0] + along[1] * 2.8, foot[1] - along[0] * 2.8
    corners = " ".join(f"{x:.1f},{y:.1f}" for x, y in (tip, left, right))
    return f'<polygon points="{corners}" fill="{colours.ink}"/>'
