using ManagedKube.Talos.FirstBoot;
using ManagedKube.Talos.Tests.Support;

namespace ManagedKube.Talos.Tests;

public sealed class FirstBootTests
{
    [Fact]
    public void The_network_is_given_to_the_adapter_with_the_right_MAC_address() => Assert.Equal(
        """
        version: 2
        ethernets:
          primary:
            match:
              macaddress: 02:00:0a:14:00:15
            addresses:
              - 10.20.0.21/22
            routes:
              - to: default
                via: 10.20.0.1
            nameservers:
              addresses:
                - 10.20.0.1

        """.ReplaceLineEndings("\n"),
        NoCloudNetwork.Render(Nodes.ControlPlane.Adapter));

}
