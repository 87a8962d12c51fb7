using System.Collections.Immutable;
using System.IO.Enumeration;

namespace ManagedKube.Engine.Providers.Command.Files;

/// <summary>Finds files by patterns.</summary>
internal static class MatchedFiles
{
    private static readonly EnumerationOptions All = new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>
    /// The files below a folder for which the last pattern that fits is not one with <c>!</c> in front; their paths are relative to
    /// the folder, with <c>/</c>. Links to folders are not followed.
    /// </summary>
    /// <exception cref="FormatException">A pattern is malformed.</exception>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    public static ImmutableArray<string> Find(string folder, ImmutableArray<string> patterns)
    {
        ImmutableArray<(bool Include, Glob Glob)> rules =
            [.. patterns.Select(pattern => pattern.StartsWith('!') ? (false, new Glob(pattern[1..])) : (true, new Glob(pattern)))];
        var files = new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), All)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
        return
        [
            .. files.Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Where(file => rules.LastOrDefault(rule => rule.Glob.Matches(file)) is (true, _))
                .Order(StringComparer.Ordinal),
        ];
    }
}
