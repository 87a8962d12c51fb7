namespace ManagedKube.Engine.Plugins;

/// <summary>Makes another package of a plugin that can be many.</summary>
/// <param name="Name">Name of the package that it becomes.</param>
/// <param name="Version">Version of that package.</param>
/// <param name="Value">What the plugin needs to know, in base 64.</param>
public sealed record PackageParameter(string Name, string Version, string Value);
