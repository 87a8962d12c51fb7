namespace ManagedKube.Tests;

/// <summary>
/// The repository that the tests were built in. It is looked for from where they run: paths of sources that the compiler knows are mapped
/// away in deterministic builds, as continuous integration makes them.
/// </summary>
internal static class Repository
{
    /// <summary>Its top folder.</summary>
    public static string Root { get; } = Find();

    /// <summary>A file or folder of it.</summary>
    /// <param name="path">The path from the top folder, with slashes.</param>
    public static string File(string path) => Path.Combine(Root, path);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "ManagedKube.Infra.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("These tests do not run inside the repository.");
    }
}
