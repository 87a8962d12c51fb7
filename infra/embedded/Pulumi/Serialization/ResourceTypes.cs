using System.Reflection;
using ProtocolUrn = Pulumi.Protocol.Urn;

namespace Pulumi.Serialization;

/// <summary>The resource classes of the program, for references to resources in responses.</summary>
internal static class ResourceTypes
{
    private static readonly string SdkAssembly = typeof(Resource).Assembly.GetName().Name!;

    // Looked up only when the first reference arrives, which few programs ever see.
    private static readonly Lazy<ILookup<string, (Version? Version, Type Type)>> Types = new(() => FindTypes().ToLookup(
        found => found.Attribute.Type, found => (ParseVersion(found.Attribute.Version), found.Type)));

    /// <summary>
    /// An object for an existing resource: of the class with its type token, or if the program has none, one that only
    /// carries the URN.
    /// </summary>
    public static Resource Reference(ProtocolUrn urn, string packageVersion)
    {
        if (Find(urn.Type, packageVersion) is not { } type)
            return new DependencyResource(urn.Text);

        ResourceOptions options = typeof(CustomResource).IsAssignableFrom(type)
            ? new CustomResourceOptions { Urn = urn.Text }
            : new ComponentResourceOptions { Urn = urn.Text };
        var constructor = type.GetConstructors().First(constructor => constructor.GetParameters().Length == 3);
        return (Resource)constructor.Invoke([urn.Name, null, options]);
    }

    /// <summary>The class of the newest version that is compatible: the same major version, and not older.</summary>
    private static Type? Find(string token, string packageVersion)
    {
        var wanted = ParseVersion(packageVersion);
        return Types.Value[token]
            .Where(found => found.Version is null || wanted is null
                || (found.Version.Major == wanted.Major && found.Version >= wanted))
            .OrderByDescending(found => found.Version)
            .Select(found => found.Type)
            .FirstOrDefault();
    }

    private static Version? ParseVersion(string? text)
        => Version.TryParse(text?.TrimStart('v').Split('-', '+')[0], out var version) ? version : null;

    private static IEnumerable<(Type Type, ResourceTypeAttribute Attribute)> FindTypes()
        => from assembly in FindAssemblies()
           from type in assembly.GetTypes()
           where typeof(Resource).IsAssignableFrom(type)
           let attribute = type.GetCustomAttribute<ResourceTypeAttribute>()
           where attribute is not null
           select (type, attribute);

    private static IEnumerable<Assembly> FindAssemblies()
    {
        var seen = new HashSet<string>();
        var pending = new Queue<Assembly>(AppDomain.CurrentDomain.GetAssemblies().Where(assembly => !assembly.IsDynamic));
        while (pending.TryDequeue(out var assembly))
        {
            var references = assembly.GetReferencedAssemblies();
            if (!seen.Add(assembly.FullName!) || !references.Any(reference => reference.Name == SdkAssembly))
                continue;

            yield return assembly;

            // A referenced assembly is only loaded when code that uses it first runs.
            foreach (var reference in references.Where(reference => !IsOfPlatform(reference)).Select(TryLoad).OfType<Assembly>())
                pending.Enqueue(reference);
        }
    }

    private static Assembly? TryLoad(AssemblyName name)
    {
        try
        {
            return Assembly.Load(name);
        }
        catch (IOException)
        {
            // What is not there cannot be in use.
            return null;
        }
    }

    private static bool IsOfPlatform(AssemblyName name)
        => name.Name is null || name.Name.StartsWith("System.", StringComparison.Ordinal)
            || name.Name.StartsWith("Microsoft.", StringComparison.Ordinal);
}
