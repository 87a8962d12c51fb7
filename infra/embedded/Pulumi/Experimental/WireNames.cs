using System.Reflection;

namespace Pulumi.Experimental;

/// <summary>How the members of arguments and resource classes are named in properties.</summary>
internal static class WireNames
{
    /// <summary>The name that an attribute of the member, or of the field <c>_name</c> behind a property, gives; null if none does.</summary>
    public static string? TryFind(MemberInfo member)
        => NullIfBlank(FindInput(member)?.Name) ?? NullIfBlank(member.GetCustomAttribute<OutputAttribute>()?.Name);

    /// <summary>The name that an attribute gives, or else the member's own.</summary>
    public static string Of(MemberInfo member) => TryFind(member) ?? member.Name;

    /// <summary>The attribute that makes the member an input.</summary>
    public static InputAttribute? FindInput(MemberInfo member)
        => member.GetCustomAttribute<InputAttribute>()
            ?? member.DeclaringType?
                .GetField($"_{CamelCase(member.Name)}", BindingFlags.NonPublic | BindingFlags.Instance)?
                .GetCustomAttribute<InputAttribute>();

    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string? NullIfBlank(string? name) => string.IsNullOrWhiteSpace(name) ? null : name;
}
