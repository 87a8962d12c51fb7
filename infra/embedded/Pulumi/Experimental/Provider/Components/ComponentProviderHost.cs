using System.Reflection;
using System.Text.RegularExpressions;

namespace Pulumi.Experimental.Provider;

/// <summary>Serves the component classes of a program as a plugin.</summary>
public static partial class ComponentProviderHost
{
    // Code generators need a version.
    private const string Version = "0.0.0";

    /// <summary>Serves until the engine ends the plugin.</summary>
    /// <param name="args">The arguments of the process.</param>
    /// <param name="componentAssembly">The assembly that has the classes; by default that of the caller.</param>
    /// <param name="packageName">The name of the package; by default the last part of the assembly's name, in kebab case.</param>
    public static Task Serve(string[] args, Assembly? componentAssembly = null, string? packageName = null)
    {
        var assembly = componentAssembly ?? Assembly.GetCallingAssembly();
        var metadata = CreateMetadata(assembly.GetName().Name, packageName);
        return Provider.Serve(args, Version, _ => new ComponentProvider(assembly, metadata), CancellationToken.None);
    }

    /// <summary>Names the package after an assembly: the first part is the organization and the last one the package.</summary>
    internal static Metadata CreateMetadata(string? assemblyName, string? packageName)
    {
        var parts = assemblyName?.Split('.') ?? [];
        var name = packageName ?? (parts is [.., var last] ? ToKebabCase(last) : null);
        ArgumentNullException.ThrowIfNull(name, nameof(packageName));
        return new(name, parts is [var first, _, ..] ? ToKebabCase(first) : null, Version);
    }

    private static string ToKebabCase(string text)
        => WordStart().Replace(text, "-").Replace('_', '-').Replace(' ', '-').ToLowerInvariant();

    /// <summary>Before an upper-case letter that follows a lower-case letter or a digit, or that begins a word after an abbreviation.</summary>
    [GeneratedRegex(@"(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})")]
    private static partial Regex WordStart();
}
