using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

/// <summary>
/// Loaded into the API's process by DOTNET_STARTUP_HOOKS, so that the API itself needs nothing for the bench: whoever connects is
/// told how much the process has allocated since it started, and the most memory it has held. It ends when the bench does.
/// </summary>
#pragma warning disable MA0047 // the runtime finds it by this name, in no namespace
internal static class StartupHook
#pragma warning restore MA0047
{
    public static void Initialize()
    {
        var port = Environment.GetEnvironmentVariable("BENCH_PORT")!;
        var listener = new TcpListener(IPAddress.Loopback, ushort.Parse(port, CultureInfo.InvariantCulture));
        listener.Start();
        new Thread(() => Answer(listener)) { IsBackground = true }.Start();
        new Thread(EndWithTheBench) { IsBackground = true }.Start();
    }

    private static void EndWithTheBench()
    {
        Console.In.ReadToEnd();
        Environment.Exit(0);
    }

    private static void Answer(TcpListener listener)
    {
        while (true)
        {
            using var client = listener.AcceptSocket();
            using var process = Process.GetCurrentProcess();
            var text = $"{GC.GetTotalAllocatedBytes(precise: true)} {process.PeakWorkingSet64}";
            client.Send(Encoding.ASCII.GetBytes(text));
        }
    }
}
