using Pulumi.Protocol.Wire;
using Message = Pulumirpc.RegisterResourceRequest.Types.CustomTimeouts;

namespace Pulumi;

/// <summary>Time-outs in the form in which they are sent.</summary>
internal static class CustomTimeoutsMessages
{
    public static Message? Create(CustomTimeouts? timeouts)
        => timeouts is null ? null : new()
        {
            Create = GoDuration.Format(timeouts.Create),
            Update = GoDuration.Format(timeouts.Update),
            Delete = GoDuration.Format(timeouts.Delete),
        };

    public static CustomTimeouts Read(Message message)
        => new()
        {
            Create = GoDuration.Parse(message.Create),
            Update = GoDuration.Parse(message.Update),
            Delete = GoDuration.Parse(message.Delete),
        };
}
