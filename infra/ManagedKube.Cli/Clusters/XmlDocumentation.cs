using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ManagedKube.Cli.Clusters;

/// <summary>The documentation of a library's members, from the file that the compiler writes beside it.</summary>
internal sealed partial class XmlDocumentation
{
    private readonly Dictionary<string, XElement> _members;

    private XmlDocumentation(XDocument document) => _members = document.Descendants("member")
        .Where(member => member.Attribute("name") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>Reads the file beside <paramref name="assembly"/>.</summary>
    /// <exception cref="IOException">There is none.</exception>
    public static XmlDocumentation Of(Assembly assembly) =>
        new(XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.xml")));

    /// <summary>The summary of a property or field as plain text; null when it has none.</summary>
    public string? Summary(MemberInfo member) =>
        Member($"{(member is PropertyInfo ? 'P' : 'F')}:{member.DeclaringType!.FullName}.{member.Name}")?.Element("summary") is { } summary
            ? Text(summary)
            : Parameter(member) is { } parameter ? Text(parameter) : null;

    // A positional record documents its properties as parameters.
    private XElement? Parameter(MemberInfo member) =>
        Member($"T:{member.DeclaringType!.FullName}")?.Elements("param").FirstOrDefault(element => element.Attribute("name")?.Value == member.Name);

    private XElement? Member(string id) => _members.GetValueOrDefault(id);

    private static string Text(XElement element) => Spaces().Replace(string.Concat(element.Nodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "paramref" } reference => Name(reference),
        XElement element => Text(element),
        _ => "",
    };

    private static string Name(XElement reference) =>
        (reference.Attribute("cref") ?? reference.Attribute("name") ?? reference.Attribute("langword"))?.Value.Split('.', ':')[^1] is { Length: > 0 } name
            ? $"{char.ToLowerInvariant(name[0])}{name[1..]}"
            : "";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
