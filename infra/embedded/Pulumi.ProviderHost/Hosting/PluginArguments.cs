namespace Pulumi.ProviderHost.Hosting;

/// <summary>The arguments an engine starts a plugin with: <c>[--logtostderr] [-v=N] [--tracing ENDPOINT] ENGINE_ADDRESS</c>.</summary>
internal static class PluginArguments
{
    private const string TracingFlag = "--tracing";

    public static string? EngineAddress(IReadOnlyList<string> args)
    {
        string? address = null;
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == TracingFlag)
                i++;
            else if (!args[i].StartsWith('-'))
                address = args[i];
        }
        return address;
    }
}
