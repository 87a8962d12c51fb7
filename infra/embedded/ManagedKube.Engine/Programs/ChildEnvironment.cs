using System.Diagnostics;

namespace ManagedKube.Engine.Programs;

/// <summary>The environment of programs and plugins: that of this process, and what they need beside it.</summary>
internal static class ChildEnvironment
{
    private const string DotnetRoot = "DOTNET_ROOT";

    /// <summary>Adds variables to a process that is about to start.</summary>
    public static void Apply(ProcessStartInfo start, IEnumerable<KeyValuePair<string, string>> variables)
    {
        // The native launcher of a .NET executable finds the runtime only in well-known places, or there.
        if (!start.Environment.ContainsKey(DotnetRoot) && RunningDotnetRoot() is { } root)
            start.Environment[DotnetRoot] = root;
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
    }

    /// <summary>The <c>dotnet</c> that runs this process, or the one on the PATH.</summary>
    public static string DotnetExecutable() =>
        RunningDotnetRoot() is { } root && File.Exists(Path.Combine(root, "dotnet")) ? Path.Combine(root, "dotnet") : "dotnet";

    // The framework's folder is ROOT/shared/Microsoft.NETCore.App/VERSION.
    private static string? RunningDotnetRoot()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        var root = string.IsNullOrEmpty(framework) ? null : Path.GetFullPath(Path.Combine(framework, "..", "..", ".."));
        return root is not null && Directory.Exists(Path.Combine(root, "host", "fxr")) ? root : null;
    }
}
