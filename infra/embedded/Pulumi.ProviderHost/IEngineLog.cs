using Pulumi.Protocol;

namespace Pulumi.ProviderHost;

/// <summary>Messages to the person who runs the engine. They must not hold secrets.</summary>
public interface IEngineLog
{
    /// <summary>Shows what a resource is waiting for or doing; not kept.</summary>
    void Status(Urn urn, string message);

    /// <summary>Shows a message.</summary>
    void Info(string message, Urn urn = default);

    /// <summary>Shows a warning.</summary>
    void Warning(string message, Urn urn = default);

    /// <summary>Passes on details that are shown only when asked for.</summary>
    void Debug(string message, Urn urn = default);
}
