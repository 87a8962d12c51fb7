using ManagedKube.Cli.Display.Text;
using Pulumi.Protocol;

namespace ManagedKube.Cli.Display;

/// <summary>How resources are called in output.</summary>
internal static class ResourceNames
{
    /// <summary>
    /// A type token as people write it: the part of the module that only repeats the type's name is left out, as in
    /// <c>random:RandomId</c> for <c>random:index/randomId:RandomId</c>.
    /// </summary>
    public static string ShortType(string token)
    {
        if (token.Split(':') is not [var package, var module, var type] || module.Split('/') is not [var folder, var file] ||
            !string.Equals(file, type, StringComparison.OrdinalIgnoreCase))
        {
            return Printable.OneLine(token);
        }
        return Printable.OneLine(folder == "index" ? $"{package}:{type}" : $"{package}:{folder}:{type}");
    }

    /// <summary>The name that the program gave.</summary>
    public static string Name(Urn urn) => Printable.OneLine(urn.Name);

    /// <summary>Type and name.</summary>
    public static string Full(Urn urn) => $"{ShortType(urn.Type)} {Name(urn)}";
}
