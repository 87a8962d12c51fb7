using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Tests;

/// <summary>Everything public is documented, and every quantity tells its unit.</summary>
public sealed partial class DocumentationTests
{
    private static readonly Assembly Assembly = typeof(Provider).Assembly;
    private static readonly IReadOnlyDictionary<string, string> Summaries = ReadSummaries();

    [Fact]
    public void Every_public_type_and_member_has_a_summary()
    {
        var undocumented = Assembly.GetExportedTypes().SelectMany(type => Members(type).Prepend($"T:{type.FullName}"))
            .Where(name => string.IsNullOrWhiteSpace(Summaries.GetValueOrDefault(name)));

        AssertNone(undocumented);
    }

    [Fact]
    public void Every_quantity_tells_its_unit()
    {
        var unclear = Assembly.GetExportedTypes().SelectMany(Quantities)
            .Where(name => !Unit().IsMatch(Summaries.GetValueOrDefault(name, "")))
            .Select(name => $"{name}: {Summaries.GetValueOrDefault(name)}");

        AssertNone(unclear);
    }

    private static void AssertNone(IEnumerable<string> found)
    {
        if (string.Join('\n', found) is { Length: > 0 } text)
            Assert.Fail(text);
    }

    private static IEnumerable<string> Members(Type type) =>
        Declared(type).Where(member => member is PropertyInfo or FieldInfo).Select(NameOf);

    private static IEnumerable<string> Quantities(Type type) => Declared(type)
        .Where(member => IsNumber(member is PropertyInfo property ? property.PropertyType : (member as FieldInfo)?.FieldType))
        .Select(NameOf);

    private static IEnumerable<MemberInfo> Declared(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly);

    private static bool IsNumber(Type? type) => type is not null
        && (type == typeof(int) || type == typeof(double) || type == typeof(long)
            || (type.IsGenericType && type.GetGenericTypeDefinition() is var generic
                && (generic == typeof(Input<>) || generic == typeof(Output<>) || generic == typeof(Nullable<>))
                && IsNumber(type.GetGenericArguments()[0])));

    private static string NameOf(MemberInfo member) =>
        $"{(member is PropertyInfo ? 'P' : 'F')}:{member.DeclaringType!.FullName!.Replace('+', '.')}.{member.Name}";

    private static Dictionary<string, string> ReadSummaries() => XDocument
        .Load(Path.ChangeExtension(Assembly.Location, ".xml")).Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")?.Value.Trim() ?? "");

    [GeneratedRegex(@"\b(bytes|MiB|GiB|seconds|minutes|hours|days|vCPUs|[Cc]ores per socket|[Ss]ockets|[Tt]hreads|[Hh]ow many|[Dd]evice number|percent|milliseconds|[Nn]umber of|port|VLAN)\b")]
    private static partial Regex Unit();
}
