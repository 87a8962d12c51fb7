using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins;
using Pulumi.Protocol;
using Pulumi.ProviderHost;

namespace ManagedKube.Engine.Providers.Hosting;

/// <summary>The log of the engine that a provider runs inside.</summary>
internal sealed class HostLog(PluginLog log) : IEngineLog
{
    public void Status(Urn urn, string message) => log(Severity.Info, message, urn, ephemeral: true);

    public void Info(string message, Urn urn = default) => log(Severity.Info, message, urn, ephemeral: false);

    public void Warning(string message, Urn urn = default) => log(Severity.Warning, message, urn, ephemeral: false);

    public void Debug(string message, Urn urn = default) => log(Severity.Debug, message, urn, ephemeral: false);
}
