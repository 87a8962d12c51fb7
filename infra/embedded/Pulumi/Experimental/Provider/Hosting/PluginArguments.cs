namespace Pulumi.Experimental.Provider;

/// <summary>The arguments that an engine starts a plugin with: <c>[--logtostderr] [-v=N] [--logflow] [--tracing ENDPOINT] ADDRESS</c>.</summary>
internal static class PluginArguments
{
    /// <summary>The address of the engine; null if it attaches later.</summary>
    /// <exception cref="ArgumentException">There are several arguments that could be the address.</exception>
    public static string? GetEngineAddress(IReadOnlyList<string> args)
    {
        var addresses = new List<string>();
        for (var index = 0; index < args.Count; index++)
        {
            if (args[index] == "--tracing")
                index++;
            else if (args[index] is not ("--logtostderr" or "--logflow") && !args[index].StartsWith("-v", StringComparison.Ordinal))
                addresses.Add(args[index]);
        }

        return addresses.Count <= 1
            ? addresses.SingleOrDefault()
            : throw new ArgumentException($"Expected one engine address, but got {addresses.Count}: {string.Join(' ', addresses)}");
    }
}
