using System.Globalization;
using System.Text;
using System.Xml;
using ManagedKube.PlanViews.Geometry;
using ManagedKube.PlanViews.Styles;

namespace ManagedKube.PlanViews.Svg;

/// <summary>Writes a picture as SVG.</summary>
internal static class SvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string TitleId = "mk-title";
    private const string DescriptionId = "mk-description";
    private const string HeadId = "mk-arrow-head";

    private static readonly XmlWriterSettings Settings = new() { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n" };

    public static string Write(Picture picture)
    {
        var text = new StringBuilder();
        using (var svg = XmlWriter.Create(text, Settings))
            Write(svg, picture);
        return text.Append('\n').ToString();
    }

    private static void Write(XmlWriter svg, Picture picture)
    {
        var size = picture.Canvas.Bounds;
        svg.WriteStartElement("svg", Namespace);
        svg.WriteAttributeString("viewBox", $"0 0 {Number(size.Width)} {Number(size.Height)}");
        svg.WriteAttributeString("width", Number(size.Width));
        svg.WriteAttributeString("height", Number(size.Height));
        svg.WriteAttributeString("role", "img");
        svg.WriteAttributeString("aria-labelledby", $"{TitleId} {DescriptionId}");
        WriteText(svg, "title", TitleId, picture.Title);
        WriteText(svg, "desc", DescriptionId, picture.Description);
        svg.WriteElementString("style", Namespace, StyleSheet.Write());
        WriteArrowHead(svg);
        WriteBox(svg, picture.Canvas);
        foreach (var arrow in picture.Arrows)
            WriteArrow(svg, arrow);
        svg.WriteEndElement();
    }

    private static void WriteText(XmlWriter svg, string element, string id, string text)
    {
        svg.WriteStartElement(element, Namespace);
        svg.WriteAttributeString("id", id);
        svg.WriteString(text);
        svg.WriteEndElement();
    }

    private static void WriteArrowHead(XmlWriter svg)
    {
        svg.WriteStartElement("defs", Namespace);
        svg.WriteStartElement("marker", Namespace);
        svg.WriteAttributeString("id", HeadId);
        svg.WriteAttributeString("viewBox", "0 0 10 10");
        svg.WriteAttributeString("refX", "9");
        svg.WriteAttributeString("refY", "5");
        svg.WriteAttributeString("markerWidth", "7");
        svg.WriteAttributeString("markerHeight", "7");
        svg.WriteAttributeString("orient", "auto");
        svg.WriteStartElement("path", Namespace);
        svg.WriteAttributeString("class", StyleSheet.ArrowHeadClass);
        svg.WriteAttributeString("d", "M0 0 10 5 0 10z");
        svg.WriteEndElement();
        svg.WriteEndElement();
        svg.WriteEndElement();
    }

    private static void WriteBox(XmlWriter svg, Box box)
    {
        var isGroup = box.Title is not null;
        if (isGroup)
        {
            svg.WriteStartElement("g", Namespace);
            svg.WriteElementString("title", Namespace, box.Title);
        }
        if (box.Surface is { } surface)
            WriteRectangle(svg, box, surface);
        foreach (var child in box.Boxes)
            WriteBox(svg, child);
        foreach (var label in box.Labels)
            WriteLabel(svg, label);
        if (isGroup)
            svg.WriteEndElement();
    }

    private static void WriteRectangle(XmlWriter svg, Box box, Surface surface)
    {
        svg.WriteStartElement("rect", Namespace);
        svg.WriteAttributeString("class", StyleSheet.Class(surface));
        svg.WriteAttributeString("x", Number(box.Bounds.X));
        svg.WriteAttributeString("y", Number(box.Bounds.Y));
        svg.WriteAttributeString("width", Number(box.Bounds.Width));
        svg.WriteAttributeString("height", Number(box.Bounds.Height));
        if (box.Radius > 0)
            svg.WriteAttributeString("rx", Number(box.Radius));
        svg.WriteEndElement();
    }

    private static void WriteLabel(XmlWriter svg, Label label)
    {
        svg.WriteStartElement("text", Namespace);
        svg.WriteAttributeString("class", StyleSheet.Class(label.Style.Ink));
        svg.WriteAttributeString("x", Number(label.X));
        svg.WriteAttributeString("y", Number(label.Baseline));
        svg.WriteAttributeString("font-size", Number(label.Style.Size));
        if (label.Style.IsBold)
            svg.WriteAttributeString("font-weight", "600");
        if (label.Anchor != TextAnchor.Start)
            svg.WriteAttributeString("text-anchor", label.Anchor == TextAnchor.Middle ? "middle" : "end");
        svg.WriteString(label.Text);
        svg.WriteEndElement();
    }

    private static void WriteArrow(XmlWriter svg, Arrow arrow)
    {
        svg.WriteStartElement("polyline", Namespace);
        svg.WriteAttributeString("class", StyleSheet.ArrowClass);
        svg.WriteAttributeString("points", string.Join(' ', arrow.Points.Select(point => $"{Number(point.X)},{Number(point.Y)}")));
        svg.WriteAttributeString("marker-end", $"url(#{HeadId})");
        svg.WriteElementString("title", Namespace, arrow.Title);
        svg.WriteEndElement();
    }

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
