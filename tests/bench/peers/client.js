// Answers one line of JSON on stdin with one line on stdout: what was asked, how long it took.
// The clock is this process's own, so that neither its start nor the pipe is counted.

import { createInterface } from "node:readline";
import { JsonRpcProvider, Contract } from "ethers";
import { createPublicClient, http } from "viem";
import { getContractEvents, multicall } from "viem/actions";

const multicallAddress = "0xcA11bde05977b3631167028862bE2a173976CA11";

function viemClient(endpoint) {
  const contracts = { multicall3: { address: multicallAddress } };
  return createPublicClient({ chain: { id: 20251031, contracts }, transport: http(endpoint) });
}

const clients = new Map();
function of(kind, endpoint, make) {
  const key = `${kind} ${endpoint}`;
  if (!clients.has(key)) clients.set(key, make());
  return clients.get(key);
}

async function viemMulticall({ endpoint, steps }) {
  const client = of("viem", endpoint, () => viemClient(endpoint));
  let succeeded = 0;
  for (const step of steps) {
    // All of a step in one request: its own default would make several of it.
    const found = await multicall(client, {
      contracts: step.reads,
      batchSize: 0,
      blockNumber: step.block === null ? undefined : BigInt(step.block),
    });
    succeeded += found.filter(({ status }) => status === "success").length;
  }
  return succeeded;
}

async function viemLogs({ endpoint, address, abi, pages }) {
  const client = of("viem", endpoint, () => viemClient(endpoint));
  let count = 0;
  for (const [first, last] of pages) {
    const [fromBlock, toBlock] = [BigInt(first), BigInt(last)];
    count += (await getContractEvents(client, { address, abi, fromBlock, toBlock })).length;
  }
  return count;
}

async function ethersLogs({ endpoint, address, abi, event, pages }) {
  const provider = of("ethers", endpoint, () => new JsonRpcProvider(endpoint));
  const contract = new Contract(address, abi, provider);
  let count = 0;
  for (const [first, last] of pages) {
    count += (await contract.queryFilter(event, first, last)).length;
  }
  return count;
}

const kinds = { viemMulticall, viemLogs, ethersLogs };

// JSON has no integers beyond 2^53: they come as {"uint": "digits"}.
const whole = (_, value) => (value?.uint === undefined ? value : BigInt(value.uint));

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line, whole);
  const began = performance.now();
  const count = await kinds[asked.kind](asked);
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(`${JSON.stringify({ count, seconds })}\n`);
}
process.exit(0);
