using System.Collections.Concurrent;
using Pulumi.Protocol;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Tests.Fakes;

internal sealed class FakeLog : IEngineLog
{
    public ConcurrentQueue<string> Messages { get; } = new();

    public void Status(Urn urn, string message) => Messages.Enqueue(message);

    public void Info(string message, Urn urn = default) => Messages.Enqueue(message);

    public void Warning(string message, Urn urn = default) => Messages.Enqueue(message);

    public void Debug(string message, Urn urn = default) => Messages.Enqueue(message);
}
