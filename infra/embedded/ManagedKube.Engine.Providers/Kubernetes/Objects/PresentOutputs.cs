using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>
/// Outputs of an object that was read again. What nobody here asked for, such as the progress of a controller or fields that
/// others own, stays as it was recorded: it changes all the time, and a change of it is no drift.
/// </summary>
internal static class PresentOutputs
{
    /// <param name="recorded">The recorded outputs.</param>
    /// <param name="live">The live object.</param>
    /// <param name="inputs">The recorded inputs.</param>
    /// <param name="present">The inputs that the live object would need.</param>
    public static PropertyMap Of(PropertyMap recorded, PropertyMap live, PropertyMap inputs, PropertyMap present)
    {
        var outputs = Merge(recorded, live, inputs, present);
        // Another object of the same name, and another address, matter to those who use the outputs.
        if (live.Metadata().Get("uid") is { } uid)
            outputs = outputs.WithMetadata(outputs.Metadata().Set("uid", uid));
        return live.Map("status").Get("loadBalancer") is { } address && !ValueDiff.AreEqual(address, outputs.Map("status").Get("loadBalancer"))
            ? outputs.Set("status", outputs.Map("status").Set("loadBalancer", address))
            : outputs;
    }

    private static PropertyMap Merge(PropertyMap recorded, PropertyMap live, PropertyMap inputs, PropertyMap present)
    {
        foreach (var name in inputs.Keys.Where(name => !ValueDiff.AreEqual(inputs[name], present.Get(name))))
            if (live.Get(name) is not { } now)
                recorded = recorded.Remove(name);
            else if ((recorded.Get(name), now, inputs[name], present.Get(name)) is (ObjectValue a, ObjectValue b, ObjectValue c, ObjectValue d))
                recorded = recorded.Set(name, Merge(a.Properties, b.Properties, c.Properties, d.Properties));
            else
                recorded = recorded.Set(name, now);
        return recorded;
    }
}
